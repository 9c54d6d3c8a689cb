import { firstTouching, firstWhere, shareOut } from '../story/inTextOrder.ts';
import { isDemonym } from '../story/lexicon/places.ts';
import { isPluralRole, isRoleNoun } from '../story/lexicon/roleNouns.ts';
import type { Span } from '../story/span.ts';
import type { Person, Story } from '../story/story.ts';
import { contentStems, type Term } from './terms.ts';

/** A person named, or stood for by a pronoun or a description, at a place in a passage. */
export interface Mention {
  /** Position in the passage's terms. */
  readonly at: number;
  readonly person: KnownPerson;
  /** Whether the name is written there, in whatever form. */
  readonly written: boolean;
}

/** A person of a story with the words that every mention of them stands for. */
export interface KnownPerson extends Pick<Person, 'name' | 'gender'> {
  /** The stems of the full name, roles and relations, with how surely each is meant, 0 to 1. */
  readonly meant: readonly { readonly stem: string; readonly strength: number }[];
}

const impliedRole = 0.7;
/** So many mentions back a pronoun may reach; also keeps the work linear. */
const farthestBack = 30;

/** Who is spoken of in each of a story's blocks, in text order, given the blocks' terms. */
export function findMentions(
  story: Story,
  blocks: readonly Span[],
  termsOf: readonly (readonly Term[])[],
): Mention[][] {
  const named = shareOut(blocks, namesIn(story));
  const before: Mention[] = [];
  return termsOf.map((terms, i) => {
    const written = placesOf(named[i] ?? [], terms);
    const unwritten = [
      ...followPronouns(terms, written, before),
      ...followDescriptions(story, terms, written, before),
    ];
    before.push(...written.slice(-farthestBack));
    before.splice(0, before.length - farthestBack);
    return [...written, ...unwritten].sort((a, b) => a.at - b.at);
  });
}

interface Name extends Span {
  readonly person: KnownPerson;
}

function namesIn({ people }: Story): Name[] {
  return people.flatMap((named) => {
    const person = knownPerson(named);
    return named.mentions.map(({ start, end }) => ({ start, end, person }));
  });
}

function knownPerson({ name, gender, roles, relations }: Person): KnownPerson {
  const meant = new Map<string, number>();
  for (const stem of contentStems([...roles, ...relations].join(' '))) meant.set(stem, impliedRole);
  for (const stem of contentStems(name)) meant.set(stem, 1);
  return {
    name,
    ...(gender && { gender }),
    meant: [...meant].map(([stem, strength]) => ({ stem, strength })),
  };
}

function placesOf(names: readonly Name[], terms: readonly Term[]): Mention[] {
  return names
    .map((name) => ({ at: firstTouching(terms, name), person: name.person, written: true }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
}

const female = /^(she|her|hers|herself)$/;
const male = /^(he|him|his|himself)$/;

/** A pronoun stands for the fitting person last named before it, in the passage or in those before. */
function followPronouns(
  terms: readonly Term[],
  written: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  return terms.flatMap((term, at) => {
    const gender = female.test(term.word) ? 'female' : male.test(term.word) ? 'male' : undefined;
    if (!gender) return [];
    const fits = (person: KnownPerson) => !person.gender || person.gender === gender;
    const person = lastNamed(at, written, before, fits);
    return person ? [{ at, person, written: false }] : [];
  });
}

/** The last fitting person named before a term, in its passage or in those before. */
function lastNamed(
  at: number,
  written: readonly Mention[],
  before: readonly Mention[],
  fits: (person: KnownPerson) => boolean,
): KnownPerson | undefined {
  const end = firstWhere(written, (mention) => mention.at >= at);
  const here = written.slice(Math.max(0, end - farthestBack), end);
  const fitting = ({ person }: Mention) => fits(person);
  return (here.findLast(fitting) ?? before.findLast(fitting))?.person;
}

/**
 * A description stands for somebody named before: "the 22-year-old" for the last, "the driver" for
 * the one the story calls a driver.
 */
function followDescriptions(
  story: Story,
  terms: readonly Term[],
  written: readonly Mention[],
  before: readonly Mention[],
): Mention[] {
  return terms.flatMap((term, start) => {
    if (term.word !== 'the') return [];
    const at =
      terms.slice(start + 1, start + 4).findIndex(({ word }) => describes(word)) + start + 1;
    const noun = terms[at];
    const next = written[firstWhere(written, (mention) => mention.at > start)];
    const named = next !== undefined && next.at <= at + 2;
    if (at === start || !noun || named) return [];
    const alone = noun.word === 'old' || story.text[noun.end] === ',';
    const fits = isRoleNoun(noun.word)
      ? ({ meant }: KnownPerson) => meant.some(({ stem }) => stem === noun.stem)
      : () => alone;
    const person = lastNamed(at, written, before, fits);
    return person ? [{ at, person, written: false }] : [];
  });
}

function describes(word: string): boolean {
  return word === 'old' || isDemonym(word) || (isRoleNoun(word) && !isPluralRole(word));
}
