import type { Answer } from '../src/answer/answer.ts';
import type { Case } from './case.ts';

/** A question with what would be quoted if the engine never refused. */
export interface Outcome {
  readonly asked: Case;
  readonly given: Answer;
  /** Confidence in the first quote, 0 to 1; below the threshold the engine refuses. */
  readonly trust: number;
}

/** Whether one of the first `most` quotes answers. */
export function isRight({ asked, given }: Outcome, most: number): boolean {
  const { right, longest = Number.POSITIVE_INFINITY } = asked;
  return given.quotes
    .slice(0, most)
    .some((quote) => right(quote.story, quote) && quote.end - quote.start <= longest);
}
