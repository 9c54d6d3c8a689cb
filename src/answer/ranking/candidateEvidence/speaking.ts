import type { Passage } from '../../../search/passages.ts';
import { firstWhere } from '../../../story/inTextOrder.ts';
import type { Span } from '../../../story/span.ts';
import type { Quotation } from '../../../story/story.ts';
import type { Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { fitOfSpeaker } from '../fitOfSpeaker.ts';
import type { Placed } from './placed.ts';

/** "What did Ann Lee say": whether the candidate stands in her words or in another's. */
export function speaking(question: QuestionModel, placed: Placed, tell: Tell): void {
  if (question.asked !== 'said' || question.speaker.length === 0) return;
  const { passage, candidate } = placed;
  const first = passage.terms[candidate.start];
  const words = first && wordsAround(passage, first);
  if (!words) return;
  const fit = fitOfSpeaker(question, words, passage.story);
  tell('inWords', fit);
  tell('inOthersWords', 1 - fit);
}

/**
 * The innermost quotation around a place: fragments in marks stand inside reported clauses. Quotations
 * are in text order, the longer first.
 */
function wordsAround({ quotations }: Passage, { start, end }: Span): Quotation | undefined {
  const next = firstWhere(quotations, (quotation) => quotation.start >= end);
  return quotations
    .slice(Math.max(0, next - deepest), next)
    .findLast((quotation) => quotation.end > start);
}

/** Quotations inside one another, at most. */
const deepest = 4;
