import { loadedOnce } from './wordLists.ts';

const names = loadedOnce('#proper-names');

/**
 * Whether English writes a word, given in lower case, as a name only: "france" and "japanese", but
 * not "turkey".
 */
export function isProperName(word: string): boolean {
  return names().get(word) !== undefined;
}
