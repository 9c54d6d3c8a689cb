import type { RankedWindow } from './rank.ts';

/** Log odds within which two windows are about equally good: 1 is odds of about three to one. */
const aboutEqual = 1;

/**
 * Puts the newest story's window first among those about as good as the best: of two stories that
 * tell the same, the later one knows what has changed.
 *
 * @param best windows that share no words, best first
 */
export function newerFirst(best: readonly RankedWindow[]): RankedWindow[] {
  const [first] = best;
  if (!first) return [];
  const rivals = best.filter(({ score }) => score >= first.score - aboutEqual);
  const newest = rivals.reduce((so, rival) => (publishedOf(rival) > publishedOf(so) ? rival : so));
  return [newest, ...best.filter((window) => window !== newest)];
}

function publishedOf({ window }: RankedWindow): string {
  return window.passage.story.meta.published ?? '';
}
