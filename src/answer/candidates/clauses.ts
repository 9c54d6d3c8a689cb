import type { Passage } from '../../search/passages.ts';
import type { Span } from '../../story/span.ts';
import type { Candidate, Shape } from './candidate.ts';
import { isBroken, wordAt, wordsOf } from './runs.ts';

const causal = /^(because|due|since|owing|thanks|blamed|caused|so)$/;
const circumstantial = /^(as|to|after|over|following|amid|for|by|when|until|from)$/;
const longestClause = 25;

/** What follows "because", "due" and their like: a stated cause. */
export function proposeCauses(passage: Passage, sentence: Span): Iterable<Candidate> {
  return proposeClauses(passage, sentence, causal, 'cause');
}

/** What follows "after", "for", "to" and their like: often the reason, never surely. */
export function proposeReasons(passage: Passage, sentence: Span): Iterable<Candidate> {
  return proposeClauses(passage, sentence, circumstantial, 'reason');
}

/** Somebody's words, direct or reported, as far as they stand in the sentence. */
export function* proposeQuotations(passage: Passage, sentence: Span): Iterable<Candidate> {
  for (const quotation of passage.quotations) {
    const run = wordsOf(passage, sentence, quotation);
    if (run) yield { ...run, shape: 'quotation' };
  }
}

function* proposeClauses(
  passage: Passage,
  sentence: Span,
  openers: RegExp,
  shape: Shape,
): Iterable<Candidate> {
  for (let start = sentence.start; start < sentence.end; start++) {
    if (!openers.test(wordAt(passage, start))) continue;
    let end = start + 1;
    const limit = Math.min(sentence.end, start + longestClause);
    while (end < limit && !isBroken(passage, end)) end++;
    if (end - start > 2) yield { start, end, shape };
  }
}
