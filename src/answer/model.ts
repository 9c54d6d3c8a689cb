import type { Weights } from './features.ts';

/** Everything the engine has learned, as plain weights. */
export interface Model {
  /** Which words inside a sentence answer most exactly. */
  readonly exactAnswer: Weights;
  /** Which window to quote. */
  readonly window: Weights;
  /** Whether the best window answers at all. */
  readonly trust: Weights;
  /** Least trust, 0 to 1, at which an answer is given. */
  readonly threshold: number;
}
