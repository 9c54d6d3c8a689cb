import { readFile, stat } from 'node:fs/promises';
import { InputError } from './inputError.ts';
import { LARGEST_BYTES, sourceText, tooLarge } from './sourceText.ts';

/**
 * The text of a file that somebody wants to import, as `sourceText` gives it.
 *
 * @throws InputError when it cannot be read or is no UTF-8 text of at most 2 MB.
 */
export async function readSource(file: string): Promise<string> {
  return sourceText(await readBytes(file), file);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= LARGEST_BYTES) return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new InputError(`cannot read ${file} (${REASONS.get(code) ?? String(code ?? error)})`);
  }
  throw tooLarge(file);
}

const REASONS = new Map<unknown, string>([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder: name one file'],
  ['EACCES', 'permission denied'],
]);
