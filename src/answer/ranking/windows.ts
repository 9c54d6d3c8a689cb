import type { Passage } from '../../search/passages.ts';
import type { Span } from '../../story/span.ts';
import { wordsOf } from './candidates/runs.ts';
import { cutLongSentence } from './cutLongSentence.ts';
import { fitsExcerpt } from './longestExcerpt.ts';

/** What a quote may show: one to three whole sentences of a passage, or clauses of a sentence too long. */
export interface Window extends Span {
  readonly passage: Passage;
  /** Range of the window's words in `passage.terms`. */
  readonly terms: Span;
  /** Range in the block's sentences of those that the window shows, or shows a part of. */
  readonly sentences: Span;
}

const mostSentences = 3;

/** Every run of up to three sentences that fits an excerpt, and the parts of a sentence that does not. */
export function cutWindows(passage: Passage): Window[] {
  const windows: Window[] = [];
  const { sentences } = passage.block;
  for (let first = 0; first < sentences.length; first++) {
    for (let end = first + 1; end <= Math.min(first + mostSentences, sentences.length); end++) {
      const window = cutWindow(passage, { start: first, end });
      if (!fitsExcerpt(window)) {
        if (end === first + 1) windows.push(...cutParts(window));
        break;
      }
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

/** The parts of a window that is one overlong sentence. */
function cutParts(sentence: Window): Window[] {
  return cutLongSentence(sentence.passage, sentence).flatMap((part) => {
    const terms = wordsOf(sentence.passage, sentence.terms, part);
    return terms ? [{ ...sentence, ...part, terms }] : [];
  });
}
