import type { Passage } from '../../../search/passages.ts';
import { firstWhere } from '../../../story/inTextOrder.ts';
import { type Span, stretch } from '../../../story/span.ts';
import type { Quotation } from '../../../story/story.ts';
import type { Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { fitOfSpeaker, stemsOfSpeaker } from '../fitOfSpeaker.ts';
import type { Placed } from './placed.ts';

/**
 * "What did Ann Lee say": whether the candidate stands in her words or in another's. "Who said so":
 * whether it names somebody who speaks in its sentence.
 */
export function speaking(question: QuestionModel, placed: Placed, tell: Tell): void {
  if (question.asked === 'said' && question.speaker.length > 0) words(question, placed, tell);
  if (question.teller && namesSpeaker(placed)) tell('speaks', 1);
}

function words(question: QuestionModel, { passage, candidate }: Placed, tell: Tell): void {
  const first = passage.terms[candidate.start];
  const around = first && wordsAround(passage, first);
  if (!around) return;
  const fit = fitOfSpeaker(question, around, passage.story);
  tell('inWords', fit);
  tell('inOthersWords', 1 - fit);
}

function namesSpeaker({ passage, sentence, candidate }: Placed): boolean {
  const { quotations, story, terms } = passage;
  const { start, end } = stretch(terms, sentence);
  const stems = terms
    .slice(candidate.start, candidate.end)
    .flatMap(({ stem, stop }) => (stop ? [] : [stem]));
  return quotations
    .slice(
      0,
      firstWhere(quotations, (quotation) => quotation.start >= end),
    )
    .slice(-mostInSentence)
    .some((quotation) => {
      const { name } = stemsOfSpeaker(quotation, story);
      return quotation.end > start && stems.every((stem) => name.includes(stem));
    });
}

/** Quotations of a sentence that are looked at: more than news has. */
const mostInSentence = 6;

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
