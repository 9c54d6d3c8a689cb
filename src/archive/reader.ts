import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { codeOf } from '../library/codeOf.ts';
import { wordListFile } from '../search/wordLists.ts';

let mark: string | undefined;

/**
 * Tells this reader of stories from others by its code: what another reader found in stories, or
 * counted, doesn't add up with what this one does. Files are read once.
 */
export function readerMark(): string {
  mark ??= hashReader();
  return mark;
}

function hashReader(): string {
  const hash = createHash('sha256');
  for (const file of [...codeOf('story'), ...codeOf('search'), wordListFile('#lexicon')]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
