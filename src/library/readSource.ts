import { readFile, stat } from 'node:fs/promises';
import { decodeText } from './decodeText.ts';
import { InputError } from './inputError.ts';

const LARGEST_BYTES = 2 * 1024 * 1024;

/**
 * The text of a file that somebody wants to import, its line breaks as `\n` and without a byte
 * order mark.
 *
 * @throws InputError when it is no UTF-8 text of at most 2 MB.
 */
export async function readSource(file: string): Promise<string> {
  const bytes = await readBytes(file);
  const format = FORMATS.find(({ signature }) => startsWith(bytes, signature));
  if (format) throw new InputError(`${file} is ${format.what}, ${format.fix}`);
  if (bytes.includes(0)) throw new InputError(`${file} is a binary file, ${COPY_TEXT}`);
  const decoded = decodeText(bytes);
  if ('what' in decoded) {
    throw new InputError(`${file}:${decoded.line}: ${decoded.what}, ${decoded.fix}`);
  }
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new InputError(`${file} is empty, put the story's text into it`);
  return text;
}

const COPY_TEXT = 'open it, copy its text into a .txt file and import that';
const SAVE_UTF8 = 'save it again with the encoding UTF-8';

const FORMATS = [
  { signature: [0x50, 0x4b, 0x03, 0x04], what: 'a zip file or an office document', fix: COPY_TEXT },
  { signature: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', fix: COPY_TEXT },
  { signature: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'rich text', fix: COPY_TEXT },
  { signature: [0xff, 0xfe], what: 'UTF-16', fix: SAVE_UTF8 },
  { signature: [0xfe, 0xff], what: 'UTF-16', fix: SAVE_UTF8 },
] as const;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= LARGEST_BYTES) return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new InputError(`cannot read ${file} (${REASONS.get(code) ?? String(code ?? error)})`);
  }
  throw new InputError(`${file} is larger than 2 MB, import one article at a time`);
}

const REASONS = new Map<unknown, string>([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder: name one file'],
  ['EACCES', 'permission denied'],
]);
