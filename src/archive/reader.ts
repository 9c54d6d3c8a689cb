import { codeOf } from '../library/codeOf.ts';
import { hashOfFiles } from '../library/hashOf.ts';
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
  const kept = codeOf('archive').filter((file) => keeping.test(file));
  const files = [...codeOf('story'), ...codeOf('search'), ...kept, wordListFile('#lexicon')];
  return hashOfFiles(files).slice(0, 16);
}
