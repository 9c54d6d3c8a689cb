import type { Weights } from './features.ts';
import type { Tree } from './trees.ts';

/** Everything the engine has learned, as plain weights. */
export interface Model {
  /** Which words inside a sentence answer most exactly. */
  readonly exactAnswer: Weights;
  /** Which window to quote. */
  readonly window: Weights;
  /** Whether the stories answer at all; the trees' sum is in log odds. */
  readonly trust: readonly Tree[];
  /** Least trust, 0 to 1, at which an answer is given. */
  readonly threshold: number;
}
