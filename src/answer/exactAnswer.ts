import type { Passage } from '../search/passages.ts';
import type { Span } from '../story/span.ts';
import { describeAnswer } from './answerEvidence.ts';
import type { Asked } from './asked.ts';
import type { Shape } from './candidates/candidate.ts';
import { proposeAnswers } from './candidates/proposeAnswers.ts';
import { type Features, type Weights, weighFeatures } from './features.ts';
import type { Matches } from './matches.ts';
import type { QuestionModel } from './readQuestion.ts';

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
  date: ['date', 'year'],
  money: ['money'],
  percent: ['percent'],
  number: ['number', 'money', 'percent', 'duration', 'age'],
  person: ['person', 'name'],
  name: ['name', 'person'],
  said: ['quotation'],
  reason: ['reason', 'cause'],
  place: ['place'],
};

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
  const shapes = fittingShapes[question.asked];
  let best: ScoredAnswer | undefined;
  for (const candidate of proposeAnswers(passage, sentence)) {
    const features = describeAnswer(question, matches, { passage, sentence, candidate });
    const fits = (!shapes || shapes.includes(candidate.shape)) && features['allRepeated'] === 0;
    const score = weighFeatures(features, weights);
    if (best && (best.fits !== fits ? best.fits : score <= best.score)) continue;
    const { start, end, shape } = candidate;
    best = { terms: { start, end }, shape, features, fits, score };
  }
  return best;
}
