import type { RankedWindow } from '../src/answer/ranking/rank.ts';
import type { Case } from './case.ts';
import type { Example, Training } from './softmax.ts';

/** How the weights that choose the window are trained. */
export const windowTraining: Training = { decay: 5, rounds: 12 };

/** The windows of a question, with whether quoting them answers. */
export function windowExamples(asked: Case, ranked: readonly RankedWindow[]): Example[] {
  return ranked.map(({ features, window: { passage, start, end } }) => ({
    features,
    right: asked.right(passage.story, { start, end }) ? 1 : 0,
  }));
}
