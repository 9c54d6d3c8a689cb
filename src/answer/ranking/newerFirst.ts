import { wordSet } from '../../story/lexicon/wordSet.ts';
import type { RankedWindow } from './rank.ts';

/** Log odds within which two windows are about equally good: 1 is odds of about three to one. */
const aboutEqual = 1;
/** The same where the later one has the same answer, or says that it has changed: some twelve to one. */
const equalWhenSure = 2.5;

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
  return behind <= aboutEqual || (behind <= equalWhenSure && isSurelyAsGood(window, first));
}

/** Whether it meets what the best window meets, and has the same answer or says who came or went. */
function isSurelyAsGood(window: RankedWindow, first: RankedWindow): boolean {
  const meetsAsMuch = (window.features['soft'] ?? 0) >= (first.features['soft'] ?? 0);
  return meetsAsMuch && (answerOf(window) === answerOf(first) || tellsOfChange(window));
}

/** The words of its exact answer. */
function answerOf({ window: { passage }, answer }: RankedWindow): string | undefined {
  const words = answer && passage.terms.slice(answer.terms.start, answer.terms.end);
  return words?.map(({ word }) => word).join(' ');
}

function tellsOfChange({ window: { passage, terms } }: RankedWindow): boolean {
  return passage.terms.slice(terms.start, terms.end).some(({ word }) => changes.has(word));
}

function publishedOf({ window }: RankedWindow): string {
  return window.passage.story.meta.published ?? '';
}
