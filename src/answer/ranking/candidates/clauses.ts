import type { Passage } from '../../../search/passages.ts';
import type { Span } from '../../../story/span.ts';
import type { Candidate, Shape } from './candidate.ts';
import { isBroken, runsOf, wordAt, wordsOf } from './runs.ts';
import { isPast, isVerb } from './verbForms.ts';

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

/**
 * Whole clauses between marks, and what each tells of its subject, from its verb on: "burned it" answers
 * "what did he do with it".
 */
export function* proposePredicates(passage: Passage, sentence: Span): Iterable<Candidate> {
  for (const { start, end } of runsOf(passage, sentence, () => true)) {
    if (end - start < 2 || end - start > longestClause) continue;
    yield { start, end, shape: 'clause' };
    const verb = findVerb(passage, { start: start + 1, end });
    if (verb !== undefined && end - verb > 1) yield { start: verb, end, shape: 'predicate' };
  }
}

const auxiliary =
  /^(is|are|was|were|be|been|has|have|had|will|would|can|could|did|does|do|may|might|must|should)$/;

/** The first verb in a run, without its auxiliaries unless they deny: "not seen" tells less than "was not". */
function findVerb(passage: Passage, { start, end }: Span): number | undefined {
  for (let at = start; at < end; at++) {
    const isAuxiliary = auxiliary.test(wordAt(passage, at)) && at + 1 < end;
    if (isAuxiliary) return wordAt(passage, at + 1) === 'not' ? at : at + 1;
    if (isPast(passage, passage.terms[at]) || isVerb(passage, passage.terms[at])) return at;
  }
  return undefined;
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
