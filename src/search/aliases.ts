import { isDemonym } from '../story/lexicon/places.ts';
import { isPluralRole, isRoleNoun } from '../story/lexicon/roleNouns.ts';
import type { Span } from '../story/span.ts';
import type { Person, Quotation, Story } from '../story/story.ts';
import type { Acronyms } from './acronyms.ts';
import { findExpressions } from './expressions.ts';
import { firstTouching, firstWhere, shareOut } from './inTextOrder.ts';
import { contentStems, type Term } from './terms.ts';

/** A word that a place in a passage means without writing it. */
export interface Alias {
  readonly stem: string;
  /** Position in the passage's terms. */
  readonly at: number;
  /** 1 when it is the same thing by another name, less when it is only implied. */
  readonly strength: number;
}

const impliedRole = 0.7;
const impliedSpeaker = 0.8;
const impliedPronoun = 0.6;
/** So many mentions back a pronoun may reach; also keeps the work linear. */
const farthestBack = 30;

/** A person named, or stood for by a pronoun, at a place in a passage. */
export interface Mention {
  /** Position in the passage's terms. */
  readonly at: number;
  /** The person's full name. */
  readonly name: string;
}

/** What a passage means beyond its own words. */
export interface Meanings {
  readonly aliases: readonly Alias[];
  readonly mentions: readonly Mention[];
}

/** What each of a story's blocks means beyond its words, given their terms in text order. */
export function findMeanings(
  story: Story,
  blocks: readonly Span[],
  termsOf: readonly (readonly Term[])[],
  acronyms: Acronyms,
): Meanings[] {
  const mentioned = shareOut(blocks, mentionsOf(story));
  const quoted = shareOut(blocks, story.quotations);
  const before: Known[] = [];
  return termsOf.map((terms, i) => {
    const mentions = placesOf(mentioned[i] ?? [], terms);
    const pronouns = [
      ...followPronouns(terms, mentions, before),
      ...followDescriptions(story, terms, mentions, before),
    ];
    before.push(...mentions.slice(-farthestBack).map(({ known }) => known));
    before.splice(0, before.length - farthestBack);
    return {
      aliases: [
        ...otherForms(terms, acronyms),
        ...findExpressions(terms).map(({ stem, at }) => ({ stem, at, strength: 1 })),
        ...mentions.flatMap(({ at, known }) => meant(known, at, terms)),
        ...pronouns.flatMap(({ at, known }) => implied(known, at)),
        ...speakers(quoted[i] ?? [], terms),
      ],
      mentions: [...mentions, ...pronouns]
        .map(({ at, known }) => ({ at, name: known.person.name }))
        .sort((a, b) => a.at - b.at),
    };
  });
}

interface Known {
  readonly person: Person;
  readonly meant: readonly Meant[];
}

interface Meant {
  readonly stem: string;
  readonly strength: number;
}

interface Place {
  readonly at: number;
  readonly known: Known;
}

/** The words a mention of a person stands for: the full name, roles and relations. */
function stemsOf({ name, roles, relations }: Person): Meant[] {
  const meant = new Map<string, number>();
  for (const stem of contentStems([...roles, ...relations].join(' '))) meant.set(stem, impliedRole);
  for (const stem of contentStems(name)) meant.set(stem, 1);
  return [...meant].map(([stem, strength]) => ({ stem, strength }));
}

interface KnownMention extends Span {
  readonly known: Known;
}

function mentionsOf({ people }: Story): KnownMention[] {
  return people.flatMap((person) => {
    const known = { person, meant: stemsOf(person) };
    return person.mentions.map(({ start, end }) => ({ start, end, known }));
  });
}

function placesOf(mentions: readonly KnownMention[], terms: readonly Term[]): Place[] {
  return mentions
    .map((mention) => ({ at: firstTouching(terms, mention), known: mention.known }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
}

function meant(known: Known, at: number, terms: readonly Term[]): Alias[] {
  return known.meant
    .filter(({ stem }) => !terms.slice(at, at + 4).some((term) => term.stem === stem))
    .map(({ stem, strength }) => ({ stem, at, strength }));
}

const female = /^(she|her|hers|herself)$/;
const male = /^(he|him|his|himself)$/;

/** A pronoun stands for the fitting person last named before it, in the passage or in those before. */
function followPronouns(
  terms: readonly Term[],
  mentions: readonly Place[],
  before: readonly Known[],
): Place[] {
  return terms.flatMap((term, at) => {
    const gender = female.test(term.word) ? 'female' : male.test(term.word) ? 'male' : undefined;
    if (!gender) return [];
    const known = lastKnown(
      at,
      mentions,
      before,
      ({ person }) => !person.gender || person.gender === gender,
    );
    return known ? [{ at, known }] : [];
  });
}

/** The last fitting person named before a term, in its passage or in those before. */
function lastKnown(
  at: number,
  mentions: readonly Place[],
  before: readonly Known[],
  fits: (known: Known) => boolean,
): Known | undefined {
  const end = firstWhere(mentions, (mention) => mention.at >= at);
  const here = mentions.slice(Math.max(0, end - farthestBack), end);
  return here.findLast(({ known }) => fits(known))?.known ?? before.findLast(fits);
}

/**
 * A description stands for somebody named before: "the 22-year-old" for the last, "the driver" for
 * the one the story calls a driver.
 */
function followDescriptions(
  story: Story,
  terms: readonly Term[],
  mentions: readonly Place[],
  before: readonly Known[],
): Place[] {
  return terms.flatMap((term, start) => {
    if (term.word !== 'the') return [];
    const at =
      terms.slice(start + 1, start + 4).findIndex(({ word }) => describes(word)) + start + 1;
    const noun = terms[at];
    const next = mentions[firstWhere(mentions, (mention) => mention.at > start)];
    const named = next !== undefined && next.at <= at + 2;
    if (at === start || !noun || named) return [];
    const alone = noun.word === 'old' || story.text[noun.end] === ',';
    const fits = isRoleNoun(noun.word)
      ? ({ meant }: Known) => meant.some(({ stem }) => stem === noun.stem)
      : () => alone;
    const known = lastKnown(at, mentions, before, fits);
    return known ? [{ at, known }] : [];
  });
}

function describes(word: string): boolean {
  return word === 'old' || isDemonym(word) || (isRoleNoun(word) && !isPluralRole(word));
}

function implied(known: Known, at: number): Alias[] {
  return known.meant.map(({ stem, strength }) => ({
    stem,
    at,
    strength: strength * impliedPronoun,
  }));
}

/** Somebody's words are about the speaker too, though "I" is all they say of the name. */
function speakers(quotations: readonly Quotation[], terms: readonly Term[]): Alias[] {
  return quotations.flatMap((quotation) => {
    const at = firstTouching(terms, quotation);
    if (at < 0 || !quotation.speaker) return [];
    return contentStems(quotation.speaker.name).map((stem) => ({
      stem,
      at,
      strength: impliedSpeaker,
    }));
  });
}

/** The long forms of the acronyms in `terms`, and the acronyms of long forms spelt out in them. */
function otherForms(terms: readonly Term[], acronyms: Acronyms): Alias[] {
  const places = new Map(terms.map((term, at) => [term.stem, at] as const));
  return [...acronyms].flatMap(([acronym, words]) => {
    const short = places.get(acronym);
    if (short !== undefined) {
      return words
        .filter((word) => !places.has(word))
        .map((stem) => ({ stem, at: short, strength: 1 }));
    }
    const long = words.map((word) => places.get(word));
    const at = long[0];
    return at !== undefined && long.every((place) => place !== undefined)
      ? [{ stem: acronym, at, strength: 1 }]
      : [];
  });
}
