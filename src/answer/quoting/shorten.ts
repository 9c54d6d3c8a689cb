import { contains, overlaps } from '../../story/span.ts';
import type { RankedWindow } from '../ranking/rank.ts';

/** Log odds that shortness may cost: more, and the cut words were likely part of the answer. */
const mostLost = 1.5;

/** Log odds by which the exact answer must beat any other that is cut away with its sentence. */
const leastLead = 3;

/** Share of the question's weight from which a sentence says by itself what it answers. */
const wholeQuestion = 0.95;

/**
 * The shortest window inside the chosen one that still holds the exact answer, meets the question's
 * words as well, and does not open with a pronoun that leans on what was cut away. It must be hardly less
 * likely to answer and cut no answer away that is nearly as good; one that meets the whole question need
 * not, as long as what is cut away meets little of it.
 *
 * @param ranked every window of the question, the chosen one's parts among them
 */
export function shorten(chosen: RankedWindow, ranked: readonly RankedWindow[]): RankedWindow {
  const parts = ranked.filter((part) => liesIn(chosen, part));
  const rivals = parts.filter((part) => answerScore(part) > answerScore(chosen) - leastLead);
  const keepsAll = ({ window }: RankedWindow, wanted: readonly RankedWindow[]) =>
    wanted.every((rival) => overlaps(rival.window, window));
  const isAsLikely = (part: RankedWindow) =>
    part.score >= chosen.score - mostLost && keepsAll(part, rivals);
  const saysItAll = (part: RankedWindow) =>
    metBy(part) > wholeQuestion &&
    keepsAll(
      part,
      rivals.filter((rival) => metBy(rival) > metBy(part) / 2),
    );
  return parts
    .filter(
      (part) =>
        part.answer?.terms.start === chosen.answer?.terms.start &&
        part.features['pronoun'] === 0 &&
        metBy(part) >= metBy(chosen) &&
        (isAsLikely(part) || saysItAll(part)),
    )
    .reduce((short, part) => (lengthOf(part) < lengthOf(short) ? part : short), chosen);
}

function liesIn(whole: RankedWindow, part: RankedWindow): boolean {
  return part.window.passage === whole.window.passage && contains(whole.window, part.window);
}

/** Share of the question's weight that a window meets, 0 to 1. */
function metBy({ features }: RankedWindow): number {
  return features['soft'] ?? 0;
}

/** How well its exact answer answers, in log odds. */
function answerScore({ answer }: RankedWindow): number {
  return answer?.score ?? Number.NEGATIVE_INFINITY;
}

function lengthOf({ window }: RankedWindow): number {
  return window.end - window.start;
}
