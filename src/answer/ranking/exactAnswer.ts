import type { Passage } from '../../search/passages.ts';
import { type Span, stretch } from '../../story/span.ts';
import { collectFeatures, type Features, type Weights, weighTold } from '../features.ts';
import type { Asked } from '../question/asked.ts';
import type { QuestionModel } from '../question/readQuestion.ts';
import { askedMeasure, isInUnitOf } from './candidateEvidence/askedUnit.ts';
import { describeCandidate } from './candidateEvidence/describeCandidate.ts';
import { isListener } from './candidateEvidence/listening.ts';
import { repeatsQuestion } from './candidateEvidence/wording.ts';
import type { Candidate, Shape } from './candidates/candidate.ts';
import { proposeAnswers } from './candidates/proposeAnswers.ts';
import type { Matches } from './matches.ts';

/** A run of words that may be the exact answer, with how well it fits the question. */
export interface ScoredAnswer {
  /** Range in `passage.terms`. */
  readonly terms: Span;
  readonly shape: Shape;
  readonly features: Features;
  /** Its shape is what the question asks for, and it is not just the question's own words. */
  readonly fits: boolean;
  /** Log odds against the other candidates of the question. */
  readonly score: number;
}

/** Shapes that can answer a question of a kind; a kind not listed may have any answer. */
const fittingShapes: Partial<Record<Asked, readonly Shape[]>> = {
  age: ['age'],
  duration: ['duration'],
  extent: ['duration', 'length'],
  length: ['length', 'duration'],
  date: ['date', 'year', 'clock'],
  clock: ['clock'],
  money: ['money'],
  percent: ['percent', 'number'],
  number: ['number', 'money', 'percent', 'duration', 'length', 'age'],
  person: ['person', 'name', 'somebody'],
  name: ['name', 'person'],
  said: ['quotation'],
  listener: ['name', 'person', 'somebody', 'phrase'],
  reason: ['reason', 'cause'],
  place: ['place', 'name'],
};

/** "The Nordby Post", to which the story's people spoke, is no place, nor is the "Nordby" in it. */
function isOutlet({ story: { text, quotations }, terms }: Passage, candidate: Span): boolean {
  const { start, end } = stretch(terms, candidate);
  return quotations.some(({ outlet }) => {
    const at = outlet === undefined ? -1 : text.lastIndexOf(outlet, end - 1);
    return outlet !== undefined && at >= 0 && at + outlet.length > start;
  });
}

/** "What is the ferry called": her captain's name is none of hers. Animals are named as people are. */
function isNameOfThing({ asked, head }: QuestionModel): boolean {
  return asked === 'name' && ['group', 'place', 'work'].includes(head?.kind ?? '');
}

const namesOfThings: readonly Shape[] = ['name', 'place'];

/**
 * The run of words in one sentence that answers best. A candidate of the shape asked for beats any
 * other; `sentence` is a range of `passage.terms`.
 */
export function findExactAnswer(
  question: QuestionModel,
  passage: Passage,
  matches: Matches,
  sentence: Span,
  weights: Weights,
): ScoredAnswer | undefined {
  const shapes = isNameOfThing(question) ? namesOfThings : fittingShapes[question.asked];
  const measure = askedMeasure(question);
  const all = proposeAnswers(passage, sentence);
  const fitting = all.filter(
    (candidate) =>
      (!shapes || shapes.includes(candidate.shape)) &&
      !repeatsQuestion(question, passage, candidate) &&
      (!measure || isInUnitOf(measure, { passage, sentence, candidate })) &&
      (question.asked !== 'place' || !isOutlet(passage, candidate)) &&
      (question.asked !== 'listener' || isListener(question, { passage, sentence, candidate })),
  );
  const fits = fitting.length > 0;
  let best: { readonly candidate: Candidate; readonly score: number } | undefined;
  for (const candidate of fits ? fitting : all) {
    const placed = { passage, sentence, candidate };
    const score = weighTold((tell) => describeCandidate(question, matches, placed, tell), weights);
    if (!best || score > best.score) best = { candidate, score };
  }
  if (!best) return undefined;
  const { candidate, score } = best;
  const features = collectFeatures((tell) =>
    describeCandidate(question, matches, { passage, sentence, candidate }, tell),
  );
  const { start, end, shape } = candidate;
  return { terms: { start, end }, shape, features, fits, score };
}
