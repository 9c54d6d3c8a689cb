import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The lists that stand beside the code; package.json says where. */
type WordList = '#lexicon' | '#proper-names';

/** Where a list is. */
export function wordListFile(list: WordList): string {
  return createRequire(import.meta.url).resolve(list);
}

/** The lines of a list. */
export function readWordList(list: WordList): string[] {
  return readFileSync(wordListFile(list), 'utf8').trimEnd().split('\n');
}
