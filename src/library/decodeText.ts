/** The text of a file's bytes, or what keeps them from being text. */
export type DecodedText =
  | { readonly text: string }
  | { readonly what: string; readonly line: number; readonly fix: string };

const NEWLINE = 0x0a;

/** Reads bytes as UTF-8 and never guesses: a wrong encoding would put wrong words into a quote. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return {
      what: 'holds a NUL byte and is no text file',
      line: lineOf(bytes, nul),
      fix: 'save it as plain UTF-8 text',
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      what: 'is not UTF-8',
      line: lineOf(bytes, firstInvalidByte(bytes)),
      fix: 'save it again with the encoding UTF-8',
    };
  }
}

/** 1-based line on which the byte at `offset` stands. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < offset; ) {
    line++;
    at = bytes.indexOf(NEWLINE, at + 1);
  }
  return line;
}

/** Where lossy decoding first puts a replacement character that strict decoding refuses. */
function firstInvalidByte(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoded = new TextEncoder().encode(lossy);
  const difference = encoded.findIndex((byte, at) => byte !== bytes[at]);
  return difference === -1 ? bytes.length : difference;
}
