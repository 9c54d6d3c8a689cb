import type { Passage } from '../../../search/passages.ts';
import { overlaps } from '../../../story/span.ts';
import type { Quotation } from '../../../story/story.ts';
import type { Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { fitOfSpeaker } from '../windowEvidence/voiceOf.ts';
import type { Placed } from './placed.ts';

/** "What did Ann Lee say": whether the candidate stands in her words or in another's. */
export function speaking(question: QuestionModel, placed: Placed, tell: Tell): void {
  if (question.asked !== 'said' || question.speaker.length === 0) return;
  const { passage, candidate } = placed;
  const first = passage.terms[candidate.start];
  const words = first && wordsAround(passage, first.start, first.end);
  if (!words) return;
  const fit = fitOfSpeaker(question, words, passage.story);
  tell('inWords', fit);
  tell('inOthersWords', 1 - fit);
}

/** The innermost quotation around a place: fragments in marks stand inside reported clauses. */
function wordsAround({ quotations }: Passage, start: number, end: number): Quotation | undefined {
  return quotations.findLast((quotation) => overlaps(quotation, { start, end }));
}
