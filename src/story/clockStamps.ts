/** "**21:40** ", "7:12 a.m. — ": the hour that opens an entry of a live page or a log. */
const STAMP =
  /^\s*\*{0,2}\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|GMT|BST|[A-Z]{2,3}T))?\*{0,2}:?\s?(?:[—–-]\s)?\s*(?=["“‘'\p{Lu}])/u;
const REACH = 40;

/** Length of the clock stamp that a paragraph's text opens with, in UTF-16 code units; 0 without one. */
export const clockStampLength = (paragraph: string): number =>
  STAMP.exec(paragraph.slice(0, REACH))?.[0].length ?? 0;
