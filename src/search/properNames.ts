import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Whether English writes a word, given in lower case, as a name only: "france" and "japanese", but not "turkey". */
export function isProperName(word: string): boolean {
  names ??= readNames();
  return names.has(word);
}

let names: ReadonlySet<string> | undefined;

function readNames(): ReadonlySet<string> {
  const file = createRequire(import.meta.url).resolve('#proper-names');
  return new Set(readFileSync(file, 'utf8').trimEnd().split('\n'));
}
