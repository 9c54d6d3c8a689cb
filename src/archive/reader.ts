import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { codeOf } from '../library/codeOf.ts';
import { wordListFile } from '../search/wordLists.ts';

let mark: string | undefined;

/** The files here that decide what of a story is kept, and how. */
const keeping = /[\\/](?:stemVector|tables|titles|wordRows)\.[jt]s$/;

/**
 * Tells this reader of stories from others by its code: what another reader found in stories, counted
 * or kept, doesn't add up with what this one does. Files are read once.
 */
export function readerMark(): string {
  mark ??= hashReader();
  return mark;
}

function hashReader(): string {
  const hash = createHash('sha256');
  const kept = codeOf('archive').filter((file) => keeping.test(file));
  for (const file of [...codeOf('story'), ...codeOf('search'), ...kept, wordListFile('#lexicon')]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
