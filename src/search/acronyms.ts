import type { Story } from '../story/story.ts';
import { stem } from './terms.ts';

/** Acronym stem to the stems of its long form, as one story introduces them. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

const bracketed = /\(([A-Z][A-Za-z]{0,2}[A-Z]{1,5}s?)\)/g;
const longestForm = 90;

/**
 * Learns acronyms a story introduces as a long form followed by its letters in brackets,
 * "the World Health Organization (WHO)". Small words between the initials may be skipped.
 *
 * The rule is Schwartz and Hearst's (PSB 2003) narrowed to initials: every letter of the acronym
 * must begin a word of the long form, in order, and the long form begins with the first.
 */
export function learnAcronyms(story: Pick<Story, 'text'>): Acronyms {
  const learned = new Map<string, readonly string[]>();
  for (const match of story.text.matchAll(bracketed)) {
    const acronym = match[1] ?? '';
    const before = story.text.slice(Math.max(0, match.index - longestForm), match.index);
    const words = longForm(acronym.replace(/s$/, ''), before.split(/[^\p{L}\p{N}'’]+/u));
    if (words)
      learned.set(
        stem(acronym.toLowerCase()),
        words.map((word) => stem(word.toLowerCase())),
      );
  }
  return learned;
}

/** The words at the end of `before` whose initials spell `acronym`, or undefined. */
function longForm(acronym: string, before: readonly string[]): string[] | undefined {
  const words = before.filter(Boolean);
  const found: string[] = [];
  let letter = acronym.length - 1;
  for (let at = words.length - 1; at >= 0 && letter >= 0; at--) {
    const word = words[at] ?? '';
    if (word[0]?.toLowerCase() === acronym[letter]?.toLowerCase()) {
      found.unshift(word);
      letter--;
    } else if (!/^(of|the|for|and|in|on|to|de|la)$/i.test(word)) {
      return undefined;
    }
  }
  return letter < 0 ? found : undefined;
}
