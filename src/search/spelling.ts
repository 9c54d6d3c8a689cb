import { editDistance } from '../story/nearestWord.ts';
import type { Corpus } from './corpus.ts';
import { lookUp } from './lexicon.ts';

const shortest = 4;
/** From this length on a word may be off by two edits. */
const long = 8;

/**
 * The stem a misspelt word most likely means, out of those the corpus holds. An English word is
 * never "corrected": "father" is not a misspelling of "farther", and a question about something the
 * stories never mention must stay one.
 */
export function correctStem(stem: string, corpus: Corpus): string | undefined {
  if (!mayBeMisspelt(stem) || corpus.passagesWith.has(stem)) return undefined;
  const allowed = stem.length < long ? 1 : 2;
  let nearest: string | undefined;
  let fewest = allowed + 1;
  for (const known of corpus.passagesWith.keys()) {
    if (Math.abs(known.length - stem.length) > allowed || !startsAlike(stem, known)) continue;
    const edits = editDistance(stem, known);
    if (edits < fewest) [nearest, fewest] = [known, edits];
  }
  return nearest;
}

/** Whether a stem that no passage holds is taken for a misspelling at all. */
export function mayBeMisspelt(stem: string): boolean {
  return stem.length >= shortest && !/\d/.test(stem) && !lookUp(stem);
}

/** Misspellings rarely touch the first letter, unless the first two are swapped. */
function startsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}
