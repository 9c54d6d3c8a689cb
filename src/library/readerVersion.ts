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
  reader ??= hashFiles(() => [...codeOf('story'), ...['chrono-node', 'yaml'].map(packageFile)]);
  return reader;
}

/** Read once a start. */
let reader: string | undefined;

/** The same of the code that makes an index of what was read. */
export function indexVersion(): string | undefined {
  return hashFiles(() => [
    ...codeOf('search'),
    wordListFile('#lexicon'),
    ...['minisearch', 'stemmer'].map(packageFile),
  ]);
}

function hashFiles(find: () => readonly string[]): string | undefined {
  try {
    return hashOf(process.versions['icu'] ?? '', hashOfFiles(find()));
  } catch {
    return undefined;
  }
}

/** Its package.json, which states its version. */
function packageFile(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = path.join('node_modules', name);
  return path.join(entry.slice(0, entry.lastIndexOf(folder)), folder, 'package.json');
}
