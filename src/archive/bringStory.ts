import { buildCorpus, type Corpus } from '../search/corpus.ts';
import type { Archive } from './archive.ts';

/**
 * One story of the archive, whole, as a corpus of its own: all that is done with stories in memory can
 * be done with it. Words are counted over it alone.
 *
 * @throws StoreError
 */
export async function bringStory(name: string, archive: Archive): Promise<Corpus | undefined> {
  const story = await archive.storyNamed(name);
  return story && buildCorpus([story]);
}
