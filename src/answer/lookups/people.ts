import { fold } from '../../search/terms.ts';
import { isSameName } from '../../story/people/names/sameName.ts';
import type { Span } from '../../story/span.ts';
import type { Person, Quotation, Story } from '../../story/story.ts';

/** One person over all stories. */
export interface PersonEntry {
  /** The fullest form that any story uses. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly relations: readonly string[];
  readonly age?: number;
  readonly mentions: readonly (Span & { readonly story: Story })[];
  readonly quotations: readonly (Quotation & { readonly story: Story })[];
}

/**
 * Everybody the stories name, most mentioned first. People of different stories are one when their
 * names are forms of one full name; a bare first name or surname stays with its own story, unless
 * both are of the same relation to somebody.
 */
export function peopleOf(stories: readonly Story[]): readonly PersonEntry[] {
  const known = remembered.get(stories) ?? readPeople(stories);
  remembered.set(stories, known);
  return known;
}

/** Names are completed at every key a member types; a snapshot's list of stories never changes. */
const remembered = new WeakMap<readonly Story[], readonly PersonEntry[]>();

function readPeople(stories: readonly Story[]): readonly PersonEntry[] {
  const bySurname = new Map<string, PersonEntry[]>();
  for (const story of stories) {
    for (const person of story.people) {
      const words = wordsOf(person.name);
      const [relation = `of ${story.name}`] = person.relations;
      const surname = words.length > 1 ? (words.at(-1) ?? '') : `${words[0]}, ${relation}`;
      const namesakes = bySurname.get(surname) ?? [];
      const at = namesakes.findIndex(({ name }) => isSameName(wordsOf(name), words));
      namesakes.splice(at < 0 ? namesakes.length : at, 1, joined(namesakes[at], person, story));
      bySurname.set(surname, namesakes);
    }
  }
  return [...bySurname.values()].flat().sort((a, b) => b.mentions.length - a.mentions.length);
}

const wordsOf = (name: string): readonly string[] => fold(name).split(/\s+/u);

function joined(entry: PersonEntry | undefined, person: Person, story: Story): PersonEntry {
  const said = story.quotations.filter(({ speaker }) => speaker?.name === person.name);
  const age = entry?.age ?? person.age;
  const [name, other] =
    entry && entry.name.length >= person.name.length
      ? [entry.name, person.name]
      : [person.name, entry?.name ?? person.name];
  return {
    name,
    aliases: union(entry?.aliases, [other, ...person.aliases]).filter(
      (alias) => fold(alias) !== fold(name),
    ),
    roles: union(entry?.roles, person.roles),
    relations: union(entry?.relations, person.relations),
    ...(age !== undefined && { age }),
    mentions: [...(entry?.mentions ?? []), ...person.mentions.map((span) => ({ ...span, story }))],
    quotations: [...(entry?.quotations ?? []), ...said.map((words) => ({ ...words, story }))],
  };
}

/** Each phrase once, whatever its capitals. */
function union(known: readonly string[] = [], more: readonly string[]): readonly string[] {
  const phrases = new Map<string, string>();
  for (const phrase of [...known, ...more]) {
    if (!phrases.has(phrase.toLowerCase())) phrases.set(phrase.toLowerCase(), phrase);
  }
  return [...phrases.values()];
}

/** Who a reader may mean by `name`: whoever is called exactly so, else whoever has it as an alias. */
export function peopleCalled(name: string, people: readonly PersonEntry[]): readonly PersonEntry[] {
  const wanted = fold(name.trim());
  const exact = people.filter((person) => fold(person.name) === wanted);
  if (exact.length > 0) return exact;
  return people.filter(({ aliases }) => aliases.some((alias) => fold(alias) === wanted));
}

/** Whoever has a name or an alias with a word that begins as typed; everybody before anything is. */
export function peopleBeginning(
  typed: string,
  people: readonly PersonEntry[],
): readonly PersonEntry[] {
  const wanted = fold(typed.trim());
  return people.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => ` ${fold(each)}`.includes(` ${wanted}`)),
  );
}
