import { type Passage, passagesOf } from '../../search/passages.ts';
import { contentStems } from '../../search/terms.ts';
import { contains, overlaps, type Span, slice } from '../../story/span.ts';
import type { Quote } from '../answer.ts';
import { daysOf } from '../lookups/timeline.ts';
import type { Asked } from '../question/asked.ts';
import type { Focus } from '../question/focus.ts';
import type { QuestionModel } from '../question/readQuestion.ts';

/** How much less likely than the first a quote may be to contradict it. */
const leastShare = 1 / Math.E;

/**
 * The quote that answers with something else than the first, and about as well: another figure or
 * date of the same matter, in another story or from another speaker. Answers that are people are not
 * compared: several may have done it.
 *
 * @param quotes best first
 */
export function findConflict(
  { asked, focus }: Pick<QuestionModel, 'asked' | 'focus'>,
  quotes: readonly Quote[],
): Quote | undefined {
  const [first, ...others] = quotes;
  const differs = differences[asked];
  if (!first || !differs) return undefined;
  return others.find(
    (other) =>
      other.score >= first.score * leastShare &&
      differs(first, other) &&
      isOfSameMatter(focus, first, other),
  );
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

/**
 * Whether the sentences with the answers say the same of the question's words, and of the same people
 * if of any: that one man stayed away for 340 days and another for 355 is no contradiction.
 */
function isOfSameMatter(focus: readonly Focus[], one: Quote, other: Quote): boolean {
  const [a, b] = [matterOf(one), matterOf(other)];
  if (!a || !b) return false;
  const alike = focus.every(({ stem }) => a.stems.has(stem) === b.stems.has(stem));
  const strangers = a.people.length > 0 && b.people.length > 0;
  return alike && !(strangers && a.people.every((name) => !b.people.includes(name)));
}

/** What the sentence of a quote's answer says, and of whom besides those who say it. */
interface Matter {
  /** Of its words, and of the names of all it speaks of, by pronoun too. */
  readonly stems: ReadonlySet<string>;
  readonly people: readonly string[];
}

function matterOf({ story, answer }: Quote): Matter | undefined {
  if (!answer) return undefined;
  const passage = passagesOf(story).find(({ block }) => contains(block, answer));
  const at = passage?.block.sentences.findIndex((sentence) => overlaps(sentence, answer)) ?? -1;
  const range = passage?.sentenceTerms[at];
  return passage && range && readMatter(passage, range);
}

function readMatter({ terms, mentions, quotations }: Passage, { start, end }: Span): Matter {
  const names = mentions
    .filter(({ at }) => at >= start && at < end)
    .map(({ person }) => person.name);
  const speakers = quotations.map(({ speaker }) => speaker?.name);
  return {
    stems: new Set([
      ...terms.slice(start, end).map(({ stem }) => stem),
      ...contentStems(names.join(' ')),
    ]),
    people: names.filter((name) => !speakers.includes(name)),
  };
}
