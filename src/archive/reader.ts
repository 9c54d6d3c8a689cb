import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

/** The files with the code of a room, as they are run: TypeScript, or what was built of it. */
function codeOf(room: string): string[] {
  const folder = path.join(import.meta.dirname, '..', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}
