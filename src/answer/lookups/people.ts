import { fold } from '../../search/terms.ts';
import type { Span } from '../../story/span.ts';
import type { Person, Quotation, Story } from '../../story/story.ts';

/** One person over all stories. */
export interface PersonEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly relations: readonly string[];
  readonly age?: number;
  readonly mentions: readonly (Span & { readonly story: Story })[];
  readonly quotations: readonly (Quotation & { readonly story: Story })[];
}

/** Everybody the stories name, most mentioned first; who has one full name is one person. */
export function peopleOf(stories: readonly Story[]): readonly PersonEntry[] {
  const known = remembered.get(stories) ?? readPeople(stories);
  remembered.set(stories, known);
  return known;
}

/** Names are completed at every key a member types; a snapshot's list of stories never changes. */
const remembered = new WeakMap<readonly Story[], readonly PersonEntry[]>();

function readPeople(stories: readonly Story[]): readonly PersonEntry[] {
  const entries = new Map<string, PersonEntry>();
  for (const story of stories) {
    for (const person of story.people) {
      const key = fold(person.name);
      entries.set(key, joined(entries.get(key), person, story));
    }
  }
  return [...entries.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}

function joined(entry: PersonEntry | undefined, person: Person, story: Story): PersonEntry {
  const said = story.quotations.filter(({ speaker }) => speaker?.name === person.name);
  const age = entry?.age ?? person.age;
  return {
    name: entry?.name ?? person.name,
    aliases: union(entry?.aliases, person.aliases),
    roles: union(entry?.roles, person.roles),
    relations: union(entry?.relations, person.relations),
    ...(age !== undefined && { age }),
    mentions: [...(entry?.mentions ?? []), ...person.mentions.map((span) => ({ ...span, story }))],
    quotations: [...(entry?.quotations ?? []), ...said.map((words) => ({ ...words, story }))],
  };
}

function union(known: readonly string[] = [], more: readonly string[]): readonly string[] {
  return [...new Set([...known, ...more])];
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
