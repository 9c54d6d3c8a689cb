import { firstTouching } from '../story/inTextOrder.ts';
import type { Quotation } from '../story/story.ts';
import type { Acronyms } from './acronyms.ts';
import { findExpressions } from './expressions.ts';
import type { Mention } from './mentions.ts';
import { contentStems, type Term } from './terms.ts';

/** A word that a place in a passage means without writing it. */
export interface Alias {
  readonly stem: string;
  /** Position in the passage's terms. */
  readonly at: number;
  /** 1 when it is the same thing by another name, less when it is only implied. */
  readonly strength: number;
}

const impliedSpeaker = 0.8;
const impliedPronoun = 0.6;
const impliedTopic = 0.6;

/** What a passage means beyond its words. */
export function findAliases(
  terms: readonly Term[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  acronyms: Acronyms,
): Alias[] {
  return [
    ...otherForms(terms, acronyms),
    ...findExpressions(terms).map(({ stem, at }) => ({ stem, at, strength: 1 })),
    ...mentions.flatMap((mention) => (mention.written ? meant(mention, terms) : implied(mention))),
    ...speakers(quotations, terms),
  ];
}

function meant({ person, at }: Mention, terms: readonly Term[]): Alias[] {
  return person.meant
    .filter(({ stem }) => !terms.slice(at, at + 4).some((term) => term.stem === stem))
    .map(({ stem, strength }) => ({ stem, at, strength }));
}

function implied({ person, at }: Mention): Alias[] {
  return person.meant.map(({ stem, strength }) => ({
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

/** An answer is about what the question before it asks, though it need not repeat a word. */
export function answered(question: string): Alias[] {
  return contentStems(question).map((stem) => ({ stem, at: 0, strength: impliedTopic }));
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
