/** The text of a file's bytes, or why they are no text. */
export type DecodedText =
  | { readonly text: string }
  | { readonly line: number; readonly what: string; readonly fix: string };

/**
 * Reads bytes as UTF-8 and never guesses: a wrong encoding would put wrong words into a quote. A
 * byte order mark stays, because offsets count from the file's first character.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const line = lineOf(bytes, firstInvalidByte(bytes));
    return { line, what: 'the file is not UTF-8', fix: 'save it again with the encoding UTF-8' };
  }
}

/** Where lenient decoding first puts a replacement character of its own. */
function firstInvalidByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return new TextEncoder().encode(lenient).findIndex((byte, at) => byte !== bytes[at]);
}

/** 1-based line of the byte at `offset`. */
function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === NEWLINE).length + 1;
}

const NEWLINE = 0x0a;
