import type { Span } from '../../story/span.ts';

/** Longest excerpt to quote, in UTF-16 code units; only words that must not be cut are quoted at more. */
export const longestExcerpt = 400;

export function fitsExcerpt({ start, end }: Span): boolean {
  return end - start <= longestExcerpt;
}
