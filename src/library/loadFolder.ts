import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from './decodeText.ts';
import { InputError } from './inputError.ts';
import type { FileProblem } from './snapshot.ts';

/** A story file as it lies in the folder: its content, or why it cannot be read. */
export type StoryFile =
  | { readonly file: string; readonly content: string }
  | { readonly file: string; readonly problem: FileProblem };

/**
 * Reads every `*.md` and `*.txt` of `folder`, sorted by name; hidden files and sub-folders are left
 * alone. Of two files that would be the same story only the first is read.
 *
 * @throws InputError when the folder is missing or may not be read.
 */
export async function loadFolder(folder: string): Promise<readonly StoryFile[]> {
  return Promise.all((await findFiles(folder)).map((file) => file.read()));
}

/** A story file that is not read yet. */
export interface UnreadFile {
  readonly file: string;
  read(): Promise<StoryFile>;
}

/**
 * The files that `loadFolder` reads, for those who can't hold them all at once.
 *
 * @throws InputError when the folder is missing or may not be read.
 */
export async function findFiles(folder: string): Promise<readonly UnreadFile[]> {
  const files = await storyFileNames(folder);
  const owners = new Map<string, string>();
  for (const file of files) {
    const story = storyName(file);
    if (!owners.has(story)) owners.set(story, file);
  }
  return files.map((file) => {
    const owner = owners.get(storyName(file));
    const read = async () =>
      owner === undefined || owner === file
        ? readStoryFile(folder, file)
        : unreadable(
            file,
            `has the same story name as ${owner}`,
            'rename or remove one of the two',
          );
    return { file, read };
  });
}

/** How commands and the JSON contract name the story of `file`: its name without ending. */
export function storyName(file: string): string {
  return path.parse(file).name;
}

/** Whether a name is that of a story file; hidden files are none. */
export function isStoryFile(file: string): boolean {
  return /^[^.].*\.(?:md|txt)$/i.test(file);
}

async function storyFileNames(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && isStoryFile(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    throw new InputError(
      `cannot read the corpus folder "${folder}" (${folderReason(errorCode(error))})`,
    );
  }
}

async function readStoryFile(folder: string, file: string): Promise<StoryFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path.join(folder, file));
  } catch (error) {
    return unreadable(
      file,
      `cannot be read (${errorCode(error)})`,
      'make it readable or remove it',
    );
  }
  const decoded = decodeText(bytes);
  if ('text' in decoded) return { file, content: decoded.text };
  return unreadable(file, decoded.what, decoded.fix, decoded.line);
}

function unreadable(file: string, what: string, fix: string, line = 1): StoryFile {
  return { file, problem: { file, line, what, fix } };
}

/** Why a folder cannot be read, and what to do about it. */
function folderReason(code: string): string {
  switch (code) {
    case 'ENOENT':
      return 'it does not exist: create it or name another folder';
    case 'ENOTDIR':
      return 'it is a file: name the folder that holds the stories';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied: allow reading it';
    default:
      return code;
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
