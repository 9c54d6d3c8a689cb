import type { Passage } from '../../../search/passages.ts';
import { firstWhere } from '../../../story/inTextOrder.ts';
import type { Span } from '../../../story/span.ts';

/** Maximal runs of words inside `within` that pass `test`, unbroken by punctuation. */
export function* runsOf(
  passage: Passage,
  within: Span,
  test: (at: number) => boolean,
  breaks: (passage: Passage, at: number) => boolean = isBroken,
): Iterable<Span> {
  let start = -1;
  for (let at = within.start; at <= within.end; at++) {
    const goesOn = at < within.end && test(at);
    if (start >= 0 && (!goesOn || breaks(passage, at))) {
      yield { start, end: at };
      start = -1;
    }
    if (goesOn && start < 0) start = at;
  }
}

/** The text between a word and the one before it. */
export function gapBefore(passage: Passage, at: number): string {
  const { text } = passage.story;
  return text.slice(passage.terms[at - 1]?.end ?? 0, passage.terms[at]?.start ?? 0);
}

/** Whether only white space parts a word from the one before it. */
export function followsClosely(passage: Passage, at: number): boolean {
  return /^\s+$/.test(gapBefore(passage, at));
}

/** Whether punctuation parts a word from the one before it; hyphens and currency signs do not. */
export function isBroken(passage: Passage, at: number): boolean {
  const gap = gapBefore(passage, at);
  return !/^(\s+|[-–'’/.&+]|\s?[$£€#]|\s&\s)$/.test(gap);
}

export function isBrokenButByComma(passage: Passage, at: number): boolean {
  return isBroken(passage, at) && !/^,\s*$/.test(gapBefore(passage, at));
}

export function wordAt(passage: Passage, at: number): string {
  return passage.terms[at]?.word ?? '';
}

/** Whether a word begins with a capital or a digit. */
export function isCapital({ story }: Passage, word: Span | undefined): boolean {
  return word !== undefined && /^[\p{Lu}\d]/u.test(story.text.slice(word.start, word.start + 2));
}

/** The run of a sentence's words that a span of the text touches, if any. */
export function wordsOf({ terms }: Passage, sentence: Span, span: Span): Span | undefined {
  const start = Math.max(
    sentence.start,
    firstWhere(terms, (term) => term.end > span.start),
  );
  const end = Math.min(
    sentence.end,
    firstWhere(terms, (term) => term.start >= span.end),
  );
  return start < end ? { start, end } : undefined;
}
