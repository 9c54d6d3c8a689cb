import type { Span } from './span.ts';

/** A word with its place in the text it was read from. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * A dotted abbreviation ("U.S.", "a.m.") is one word with its dots. Other words are runs of letters
 * and digits of any script, with the apostrophes inside them ("don't", "Russia’s") and the points
 * and commas inside numbers ("1,200", "3.5m"). Hyphens, slashes and signs part words: "340-day" is
 * "340" and "day", so that both the parts and, as a phrase, the whole can be found.
 */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+\.?|[\p{L}\p{M}\p{N}]+(?:(?:['’](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of `text`, or of `span` in it, in order, with exact offsets. Linear time. */
export function findWords(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    words.push({ text: match[0], start, end: start + match[0].length });
  }
  return words;
}
