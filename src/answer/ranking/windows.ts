import type { Passage } from '../../search/passages.ts';
import type { Span } from '../../story/span.ts';

/** One to three whole sentences of a passage: what a quote may show. */
export interface Window extends Span {
  readonly passage: Passage;
  /** Range of the window's words in `passage.terms`. */
  readonly terms: Span;
  /** Range of the window's sentences in the block's sentences. */
  readonly sentences: Span;
}

/** Longest excerpt to quote, in UTF-16 code units; one longer sentence stays whole. */
export const longestExcerpt = 400;
const mostSentences = 3;

/** Every run of up to three sentences that fits an excerpt, and every sentence alone. */
export function cutWindows(passage: Passage): Window[] {
  const windows: Window[] = [];
  const { sentences } = passage.block;
  for (let first = 0; first < sentences.length; first++) {
    for (let end = first + 1; end <= Math.min(first + mostSentences, sentences.length); end++) {
      const window = cutWindow(passage, { start: first, end });
      if (end > first + 1 && window.end - window.start > longestExcerpt) break;
      windows.push(window);
    }
  }
  return windows;
}

export function cutWindow(passage: Passage, sentences: Span): Window {
  const { block, sentenceTerms } = passage;
  const last = sentences.end - 1;
  return {
    passage,
    sentences,
    start: block.sentences[sentences.start]?.start ?? block.start,
    end: block.sentences[last]?.end ?? block.end,
    terms: {
      start: sentenceTerms[sentences.start]?.start ?? 0,
      end: sentenceTerms[last]?.end ?? passage.terms.length,
    },
  };
}
