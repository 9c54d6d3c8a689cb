import { wordSet } from '../../story/lexicon/wordSet.ts';
import type { RankedWindow } from './rank.ts';

/** Log odds within which two windows are about equally good: 1 is odds of about three to one. */
const aboutEqual = 1;
/** The same where the later one says that what is asked has changed: odds of about twelve to one. */
const equalWhenChanged = 2.5;

/** How somebody comes to a post or loses it. */
const changes = wordSet(`
  dismissed sacked fired ousted removed resigned resigns resignation quit quits retired retires former
  replaced replaces replacement succeeded succeeds successor appointed appoints elected
`);

/**
 * Puts the newest story's window first among those about as good as the best: of two stories that
 * tell the same, the later one knows what has changed.
 *
 * @param best windows that share no words, best first
 */
export function newerFirst(best: readonly RankedWindow[]): RankedWindow[] {
  const [first] = best;
  if (!first) return [];
  const rivals = best.filter((window) => rivalsWith(window, first));
  const newest = rivals.reduce((so, rival) => (publishedOf(rival) > publishedOf(so) ? rival : so));
  return [newest, ...best.filter((window) => window !== newest)];
}

function rivalsWith(window: RankedWindow, first: RankedWindow): boolean {
  const behind = first.score - window.score;
  return behind <= aboutEqual || (behind <= equalWhenChanged && tellsOfChange(window, first));
}

/** Whether it meets what the best window meets, and says who came or went. */
function tellsOfChange({ window, features }: RankedWindow, first: RankedWindow): boolean {
  const { terms } = window.passage;
  return (
    (features['soft'] ?? 0) >= (first.features['soft'] ?? 0) &&
    terms.slice(window.terms.start, window.terms.end).some(({ word }) => changes.has(word))
  );
}

function publishedOf({ window }: RankedWindow): string {
  return window.passage.story.meta.published ?? '';
}
