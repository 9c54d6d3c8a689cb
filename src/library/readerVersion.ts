import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { wordListFile } from '../search/wordLists.ts';
import { codeOf } from './codeOf.ts';
import { hashOf, hashOfFiles } from './hashOf.ts';

/**
 * Tells one version of the code that reads stories from any other: a hash of that code itself, so that
 * nobody has to remember to count it up. Undefined when the code can't be found.
 */
export function readerVersion(): string | undefined {
  reader ??= hashCode('story', () => ['chrono-node', 'yaml'].map(packageFile));
  return reader;
}

/** Read once a start. */
let reader: string | undefined;

/** The same of the code that makes an index of what was read. */
export function indexVersion(): string | undefined {
  return hashCode('search', () => [
    wordListFile('#lexicon'),
    ...['minisearch', 'stemmer'].map(packageFile),
  ]);
}

/** Hashes of the rooms' code, put here by `bundle.mjs`: their two hundred files take a start 15 ms. */
declare const HASHES_OF_CODE: Readonly<Record<'search' | 'story', string>> | undefined;

/** The same of a room's code and of the files that it reads or that state the versions of what it uses. */
function hashCode(
  room: 'search' | 'story',
  findOthers: () => readonly string[],
): string | undefined {
  const known = typeof HASHES_OF_CODE === 'undefined' ? undefined : HASHES_OF_CODE[room];
  try {
    const code = known ?? hashOfFiles(codeOf(room));
    return hashOf(process.versions['icu'] ?? '', code, hashOfFiles(findOthers()));
  } catch {
    return undefined;
  }
}

/**
 * Its package.json, which states its version.
 *
 * @throws Error where there is none
 */
function packageFile(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const files = folders.map((folder) => path.join(folder, name, 'package.json'));
  const file = files.find((each) => existsSync(each));
  if (file === undefined) throw new Error(`${name} is not installed`);
  return file;
}
