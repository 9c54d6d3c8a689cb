import path from 'node:path';
import { readSource } from './readSource.ts';
import { saveStory } from './saveStory.ts';
import { draftStory, type GivenMeta } from './storyDraft.ts';

/**
 * Makes a story file in `folder` of a file with pasted text, Markdown or HTML, and returns its path.
 *
 * @throws InputError when the file is no such text or its story cannot be kept; nothing is changed.
 */
export async function importStory(file: string, folder: string, given: GivenMeta): Promise<string> {
  const source = await readSource(file);
  return saveStory(folder, draftStory(source, path.basename(file), given));
}
