import { overlaps, slice } from '../story/span.ts';
import type { Person } from '../story/story.ts';
import type { Quote } from './answer.ts';
import type { Asked } from './asked.ts';

/** How much less likely than the first a quote may be to contradict it. */
const leastShare = 1 / Math.E;

/**
 * The quote that answers with something else than the first, and about as well: another figure or
 * date in another story or from another speaker, or another person in another story.
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

/** Of the kinds of answer that can contradict each other. */
const differences: Partial<Record<Asked, Differs>> = {
  age: otherFigures,
  duration: otherFigures,
  money: otherFigures,
  percent: otherFigures,
  number: otherFigures,
  date: otherDates,
  person: otherPeople,
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

/** "March 2021" and "4 March 2021" do not contradict each other. */
function otherDates(one: Quote, other: Quote): boolean {
  const [a, b] = [dateOf(one), dateOf(other)];
  if (!a || !b || !fromElsewhere(one, other)) return false;
  return !a.startsWith(b) && !b.startsWith(a);
}

function dateOf({ story, answer }: Quote): string | undefined {
  const date = answer && story.dates.find((mention) => overlaps(mention, answer));
  return date?.value ?? undefined;
}

/** Only across stories: one story may well name two people. */
function otherPeople(one: Quote, other: Quote): boolean {
  if (one.story === other.story) return false;
  const [a, b] = [personOf(one), personOf(other)];
  if (!a || !b) return false;
  const forms = [b.name, ...b.aliases];
  return ![a.name, ...a.aliases].some((form) => forms.includes(form));
}

function personOf({ story, answer }: Quote): Person | undefined {
  return (
    answer &&
    story.people.find(({ mentions }) => mentions.some((mention) => overlaps(mention, answer)))
  );
}

function fromElsewhere(one: Quote, other: Quote): boolean {
  if (one.story !== other.story) return true;
  return (
    one.speaker !== undefined &&
    other.speaker !== undefined &&
    one.speaker.name !== other.speaker.name
  );
}
