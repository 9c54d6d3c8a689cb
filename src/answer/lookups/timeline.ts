import { findDates } from '../../story/dates.ts';
import type { Span } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { about, type Excerpt, excerptAround } from './excerpt.ts';

/** A date a story states, in the sentence that states it; the date's words are its answer. */
export interface Moment extends Excerpt {
  /** ISO 8601, as in `DateMention`. */
  readonly value: string;
}

export interface TimelineQuery {
  /** ISO 8601 at any precision; moments that end before it are left out. */
  readonly from?: string;
  /** ISO 8601 at any precision; moments that begin after it are left out. */
  readonly to?: string;
  /** Words that the sentence must all hold, in any inflection. */
  readonly about?: string;
}

/** The dates of the stories in the order of time. */
export function timelineOf(
  stories: readonly Story[],
  { from, to, about: words = '' }: TimelineQuery,
): readonly Moment[] {
  const [first, last] = [from && daysOf(from)[0], to && daysOf(to)[1]];
  return stories
    .flatMap(momentsOf)
    .filter(
      ({ value }) => (!first || daysOf(value)[1] >= first) && (!last || daysOf(value)[0] <= last),
    )
    .filter(about(words))
    .sort((a, b) => compare(daysOf(a.value), daysOf(b.value)));
}

/** A date that one sentence states twice is one moment, in the fuller of the two wordings. */
function momentsOf(story: Story): readonly Moment[] {
  const moments = new Map<string, Moment>();
  for (const { kind, value, ...span } of story.dates) {
    const excerpt = kind === 'date' ? excerptAround(story, span) : undefined;
    if (!excerpt || value === null) continue;
    const key = `${excerpt.start} ${value}`;
    const known = moments.get(key);
    if (!known || lengthOf(known.answer) < lengthOf(span)) moments.set(key, { ...excerpt, value });
  }
  return [...moments.values()];
}

function lengthOf(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}

function compare([aFirst, aLast]: Days, [bFirst, bLast]: Days): number {
  if (aFirst !== bFirst) return aFirst < bFirst ? -1 : 1;
  return aLast === bLast ? 0 : aLast < bLast ? -1 : 1;
}

type Days = readonly [first: string, last: string];

/** The first and the last day of an ISO 8601 day, week, month, year or interval of these. */
export function daysOf(value: string): Days {
  const [from = '', to] = value.split('/');
  if (to !== undefined) return [daysOf(from)[0], daysOf(to)[1]];
  const [, year = '', week] = /^(\d{4})-W(\d\d)$/.exec(from) ?? [];
  if (week !== undefined) return weekDays(Number(year), Number(week));
  // ISO days compare as strings; the 31st bounds any month.
  return [`${from}-01-01`.slice(0, 10), `${from}${'-12-31'.slice(from.length - 4)}`.slice(0, 10)];
}

const DAY = 86_400_000;

/** ISO 8601: week 1 is the one with 4 January, weeks begin on Monday. */
function weekDays(year: number, week: number): Days {
  const january4 = Date.UTC(year, 0, 4);
  const weekday = (new Date(january4).getUTCDay() + 6) % 7;
  const monday = january4 + ((week - 1) * 7 - weekday) * DAY;
  return [isoDay(monday), isoDay(monday + 6 * DAY)];
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The ISO value of a date as a reader would type it ("March 2022", "2022-03"), if it is one. */
export function readTypedDate(typed: string): string | undefined {
  if (/^\d{4}(-\d\d)?$/.test(typed)) return typed;
  const span = { start: 0, end: typed.length };
  const [date] = findDates(
    typed,
    [{ ...span, kind: 'body', sentences: [span] }],
    isoDay(Date.now()),
  );
  return date?.kind === 'date' ? (date.value ?? undefined) : undefined;
}
