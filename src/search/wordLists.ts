import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type SortedLines, sortedLines } from './sortedLines.ts';

/** The lists that stand beside the code; package.json says where. */
type WordList = '#lexicon' | '#proper-names';

/** Where a list is. */
export function wordListFile(list: WordList): string {
  return createRequire(import.meta.url).resolve(list);
}

/** The lines of a list, read when they are first asked for. */
export function loadedOnce(list: WordList): () => SortedLines {
  let lines: SortedLines | undefined;
  return () => {
    lines ??= sortedLines(readFileSync(wordListFile(list), 'utf8'));
    return lines;
  };
}
