/**
 * V8 keeps a text in two bytes a letter as soon as one of its letters needs them, as a curly quotation
 * mark does, and with it all that is cut out of it. In such strings small letters take five times as
 * long to make, and patterns two or three times as long to match. So words, which are read again and
 * again, are kept in one byte a letter wherever their own letters allow. What is read a few times is
 * not: a pattern is compiled anew for the other kind of text.
 */
const WIDE = /[\u0100-\uffff]/;

/** The same text, in one byte a letter unless one of its letters needs two. */
export function narrow(text: string): string {
  return WIDE.test(text) ? text : inOneByte(text);
}

export type Pieces = (start: number, end: number) => string;

/** Cuts pieces out of a text as `slice` does, each in one byte a letter unless its own letters need two. */
export function narrowPieces(text: string): Pieces {
  const low = inOneByte(text);
  if (!WIDE.test(text)) return (start, end) => low.slice(start, end);
  return (start, end) => {
    const [piece, own] = [low.slice(start, end), text.slice(start, end)];
    return piece === own ? piece : own;
  };
}

/** The low byte of each letter. */
const inOneByte = (text: string): string => Buffer.from(text, 'latin1').toString('latin1');
