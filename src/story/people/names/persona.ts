import type { Candidate } from './candidate.ts';

/** One person while the story is being read: every mention so far, in text order once gathered. */
export interface Persona {
  /** The words of the fullest name, without titles. */
  readonly words: readonly string[];
  readonly mentions: readonly Candidate[];
}

/** Lower case, and with one sign for the apostrophe: "O’Neill" is "O'Neill". */
export const keyOf = (words: readonly string[]): string =>
  words.join(' ').toLowerCase().replaceAll('’', "'");

/** The last words of a name from every place where a surname could begin: "Van Dyke", "Dyke". */
export function surnamesOf(words: readonly string[]): string[] {
  const named = withoutSuffix(words);
  return named.slice(1).map((_, i) => keyOf(named.slice(i + 1)));
}

/** "Harry Byrd Jr." without what tells him from his father. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  return /^(?:Jr|Sr)\.?$|^[IVX]{2,4}$/u.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** Whether `words` is a surname form of the full name: "Dyke" or "Van Dyke" of "Jo Van Dyke". */
export function isSurnameOf(words: readonly string[], full: readonly string[]): boolean {
  return words.length < full.length && surnamesOf(full).includes(keyOf(withoutSuffix(words)));
}
