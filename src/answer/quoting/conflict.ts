import { overlaps, slice } from '../../story/span.ts';
import type { Quote } from '../answer.ts';
import { daysOf } from '../lookups/timeline.ts';
import type { Asked } from '../question/asked.ts';

/** How much less likely than the first a quote may be to contradict it. */
const leastShare = 1 / Math.E;

/**
 * The quote that answers with something else than the first, and about as well: another figure or
 * date, in another story or from another speaker. People are not compared: several may have done it.
 *
 * @param quotes best first
 */
export function findConflict(asked: Asked, quotes: readonly Quote[]): Quote | undefined {
  const [first, ...others] = quotes;
  const differs = differences[asked];
  if (!first || !differs) return undefined;
  return others.find((other) => other.score >= first.score * leastShare && differs(first, other));
}

type Differs = (one: Quote, other: Quote) => boolean;

/** For the kinds of answer that can contradict each other. */
const differences: Partial<Record<Asked, Differs>> = {
  age: otherFigures,
  duration: otherFigures,
  money: otherFigures,
  percent: otherFigures,
  number: otherFigures,
  date: otherDates,
};

/** "18" and "eighteen" are not told apart: where only one is in digits, nothing is claimed. */
function otherFigures(one: Quote, other: Quote): boolean {
  const [a, b] = [figuresOf(one), figuresOf(other)];
  return fromElsewhere(one, other) && a !== '' && b !== '' && a !== b;
}

function figuresOf({ story, answer }: Quote): string {
  const figures = answer && slice(story.text, answer).match(/\d[\d.,]*/g);
  return figures?.map((figure) => figure.replace(/[.,]+$|,(?=\d{3})/g, '')).join(' ') ?? '';
}

/** "The first quarter of 2021" and "4 March 2021" do not contradict each other. */
function otherDates(one: Quote, other: Quote): boolean {
  const [a, b] = [dateOf(one), dateOf(other)];
  if (!a || !b || !fromElsewhere(one, other)) return false;
  const [[aFirst, aLast], [bFirst, bLast]] = [daysOf(a), daysOf(b)];
  return aLast < bFirst || bLast < aFirst;
}

function dateOf({ story, answer }: Quote): string | undefined {
  const date =
    answer && story.dates.find((mention) => mention.kind === 'date' && overlaps(mention, answer));
  return date?.value ?? undefined;
}

function fromElsewhere(one: Quote, other: Quote): boolean {
  if (one.story !== other.story) return true;
  return (
    one.speaker !== undefined &&
    other.speaker !== undefined &&
    one.speaker.name !== other.speaker.name
  );
}
