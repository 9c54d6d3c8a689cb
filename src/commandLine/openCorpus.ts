import { openLibrary } from '../library/library.ts';
import { formatProblem } from '../library/snapshot.ts';
import type { Corpus } from '../search/corpus.ts';
import { tell } from './print.ts';

/** The stories to answer from; what is wrong with a file goes to stderr, the others are served. */
export async function openCorpus(folder: string): Promise<Corpus> {
  const { corpus, problems } = (await openLibrary(folder)).current();
  for (const problem of problems) tell(formatProblem(problem));
  return corpus;
}
