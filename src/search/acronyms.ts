import { type Span, slice } from '../story/span.ts';
import type { Story } from '../story/story.ts';
import { stem } from './terms.ts';

/** Acronym stem to the stems of its long form, as one story introduces them. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

/** A place where a text spells out the letters that it goes on to use. */
export interface Introduction {
  readonly acronym: string;
  /** The words that the letters stand for, without the small words between them. */
  readonly words: readonly Span[];
}

const bracketed = /\(([A-Z][A-Za-z]{0,2}[A-Z]{1,5}s?)\)/g;
/** UTF-16 code units. */
const longestForm = 90;

/** Learns the acronyms that a story introduces. */
export function learnAcronyms({ text }: Pick<Story, 'text'>): Acronyms {
  const stemOf = (word: string) => stem(word.toLowerCase());
  return new Map(
    findIntroductions(text).map(({ acronym, words }) => [
      stemOf(acronym),
      words.map((word) => stemOf(slice(text, word))),
    ]),
  );
}

/**
 * Finds acronyms introduced as a long form followed by its letters in brackets, "the World Health
 * Organization (WHO)". Small words between the initials may be skipped.
 *
 * The rule is Schwartz and Hearst's (PSB 2003) narrowed to initials: every letter of the acronym
 * must begin a word of the long form, in order, and the long form begins with the first.
 */
export function findIntroductions(text: string): Introduction[] {
  return [...text.matchAll(bracketed)].flatMap((match) => {
    const acronym = match[1] ?? '';
    const words = longForm(acronym.replace(/s$/, ''), text, match.index);
    return words ? [{ acronym, words }] : [];
  });
}

/** The words that end at `end` and whose initials spell `acronym`, or undefined. */
function longForm(acronym: string, text: string, end: number): Span[] | undefined {
  const found: Span[] = [];
  let letter = acronym.length - 1;
  for (const word of wordsBefore(text, end).reverse()) {
    if (letter < 0) break;
    const written = slice(text, word);
    if (written[0]?.toLowerCase() === acronym[letter]?.toLowerCase()) {
      found.unshift(word);
      letter--;
    } else if (!/^(of|the|for|and|in|on|to|de|la)$/i.test(written)) {
      return undefined;
    }
  }
  return letter < 0 ? found : undefined;
}

function wordsBefore(text: string, end: number): Span[] {
  const from = Math.max(0, end - longestForm);
  return [...text.slice(from, end).matchAll(/[\p{L}\p{N}'’]+/gu)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
