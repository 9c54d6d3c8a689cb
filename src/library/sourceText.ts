import { decodeText } from './decodeText.ts';
import { InputError } from './inputError.ts';
import { shownName } from './shownName.ts';

export const LARGEST_BYTES = 2 * 1024 * 1024;

/**
 * The text of a file that somebody wants to import, its line breaks as `\n` and without a byte
 * order mark.
 *
 * @param name what the file is called, by whoever made it; messages show it on one line
 * @throws InputError when it is no UTF-8 text of at most 2 MB.
 */
export function sourceText(bytes: Uint8Array, name: string): string {
  const shown = shownName(name);
  if (bytes.length > LARGEST_BYTES) throw tooLarge(name);
  const format = FORMATS.find(({ signature }) => startsWith(bytes, signature));
  if (format) throw new InputError(`${shown} is ${format.what}, ${format.fix}`);
  if (bytes.includes(0)) throw binary(shown);
  const decoded = decodeText(bytes);
  if ('what' in decoded) {
    throw new InputError(`${shown}:${decoded.line}: ${decoded.what}, ${decoded.fix}`);
  }
  return cleanText(decoded.text, name);
}

/**
 * The same of text that was decoded elsewhere: pasted on Discord, fetched from a page.
 *
 * @throws InputError when it is empty or holds what no text does.
 */
export function cleanText(decoded: string, name: string): string {
  const shown = shownName(name);
  if (decoded.includes('\0')) throw binary(shown);
  if (/\p{Cs}/u.test(decoded)) {
    throw new InputError(`${shown} holds half a character, copy the text once more`);
  }
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new InputError(`${shown} is empty, put the story's text into it`);
  return text;
}

export function tooLarge(name: string): InputError {
  return new InputError(`${shownName(name)} is larger than 2 MB, import one article at a time`);
}

function binary(shown: string): InputError {
  return new InputError(`${shown} is a binary file, ${COPY_TEXT}`);
}

const COPY_TEXT = 'open it, copy its text into a .txt file and import that';
const SAVE_UTF8 = 'save it again with the encoding UTF-8';
const TYPE_TEXT = 'write its words into a .txt file and import that';
const UNPACK = 'unpack it and import one article at a time';

const FORMATS = [
  { signature: 'PK\x03\x04', what: 'a zip file or an office document', fix: COPY_TEXT },
  { signature: '\xD0\xCF\x11\xE0', what: 'an old office document', fix: COPY_TEXT },
  { signature: '%PDF', what: 'a PDF', fix: COPY_TEXT },
  { signature: '{\\rtf', what: 'rich text', fix: COPY_TEXT },
  { signature: '\xFF\xFE', what: 'UTF-16', fix: SAVE_UTF8 },
  { signature: '\xFE\xFF', what: 'UTF-16', fix: SAVE_UTF8 },
  { signature: '\x89PNG', what: 'a picture', fix: TYPE_TEXT },
  { signature: '\xFF\xD8\xFF', what: 'a picture', fix: TYPE_TEXT },
  { signature: 'GIF8', what: 'a picture', fix: TYPE_TEXT },
  { signature: '\x1F\x8B', what: 'a compressed file', fix: UNPACK },
  { signature: '7z\xBC\xAF', what: 'a compressed file', fix: UNPACK },
  { signature: 'Rar!\x1A\x07', what: 'a compressed file', fix: UNPACK },
] as const;

/** `signature` has a character for every byte. */
function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
}
