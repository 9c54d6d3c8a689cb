import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from './inputError.ts';
import { isStoryFile, storyName } from './loadFolder.ts';
import type { StoryDraft } from './storyDraft.ts';

/**
 * Writes a story into `folder` and returns the file's path. A story that is there already with the
 * same content is left as it is; one with other content is never overwritten, nor is a numbered
 * copy put beside it, for two versions of one story would both be quoted.
 *
 * @throws InputError when another story has the name or the folder cannot be written.
 */
export async function saveStory(folder: string, { name, content }: StoryDraft): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    const holder = await findStory(folder, name);
    if (holder === undefined) return await writeWhole(path.join(folder, `${name}.md`), content);
    if ((await readFile(holder, 'utf8')) === content) return holder;
    throw new InputError(
      `${holder} already holds another story of this name, remove it or give this one another title`,
    );
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new InputError(`cannot write into ${folder} (${error.code}), make it a writable folder`);
  }
}

async function findStory(folder: string, name: string): Promise<string | undefined> {
  const files = (await readdir(folder)).filter(isStoryFile);
  const holder = files.find((file) => storyName(file).toLowerCase() === name);
  return holder && path.join(folder, holder);
}

/** A reader of the folder sees the whole file or none: the name without a dot comes last. */
async function writeWhole(file: string, content: string): Promise<string> {
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    await writeFile(unfinished, content, { flush: true });
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return file;
}
