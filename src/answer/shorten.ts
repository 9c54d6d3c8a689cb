import { contains } from '../story/span.ts';
import type { RankedWindow } from './rank.ts';

/** Log odds that shortness may cost: more, and the cut words were likely part of the answer. */
const mostLost = 1.5;

/**
 * The shortest window inside the chosen one that still holds the exact answer, meets the question's
 * words as well, is hardly less likely to answer, and does not open with a pronoun that leans on what
 * was cut away.
 *
 * @param ranked every window of the question, the chosen one's parts among them
 */
export function shorten(chosen: RankedWindow, ranked: readonly RankedWindow[]): RankedWindow {
  const { window, features, answer } = chosen;
  const parts = ranked.filter(
    (part) =>
      part.window.passage === window.passage &&
      contains(window, part.window) &&
      part.score >= chosen.score - mostLost &&
      (part.features['soft'] ?? 0) >= (features['soft'] ?? 0) &&
      part.answer?.terms.start === answer?.terms.start &&
      part.features['pronoun'] === 0,
  );
  return parts.reduce((short, part) => (lengthOf(part) < lengthOf(short) ? part : short), chosen);
}

function lengthOf({ window }: RankedWindow): number {
  return window.end - window.start;
}
