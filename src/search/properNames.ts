import { readWordList } from './wordLists.ts';

/**
 * Whether English writes a word, given in lower case, as a name only: "france" and "japanese", but
 * not "turkey".
 */
export function isProperName(word: string): boolean {
  names ??= new Set(readWordList('#proper-names'));
  return names.has(word);
}

let names: ReadonlySet<string> | undefined;
