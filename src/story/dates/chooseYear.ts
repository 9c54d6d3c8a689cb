import {
  addMonths,
  daysBetween,
  makeDay,
  makeMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.ts';
import type { DaySense, MonthSense } from './reading.ts';
import type { Setting } from './setting.ts';
import type { Tense } from './tense.ts';

/** News leaves out the year of a day at most this far away; beyond, it says "last year". */
const UNSAID_DAYS = 300;

/** A story that names a year goes on in it: November 2019, then February, is 2020. */
const SAME_YEAR_DAYS = 245;

/** A tale that turns back in its year does so for a few months. */
const TURN_BACK_DAYS = 120;

/** The year of a day or month whose words leave it out; undefined when nothing tells. */
export function chooseYear(sense: DaySense | MonthSense, setting: Setting): number | undefined {
  const { anchor, narrated, previous, published, since, tense } = setting;
  const beside = previous && yearFromPrevious(sense, previous);
  if (beside) return beside;
  if (sense.yearShift !== undefined) {
    return published ? yearOf(published) + sense.yearShift : undefined;
  }
  if (anchor && !since) return yearBeside(sense, anchor);
  const ofWeekday = published ? yearWithWeekday(sense, published) : undefined;
  if (ofWeekday) return ofWeekday;
  if (since) return firstYearFrom(sense, since);
  if (narrated) return yearGoingOn(sense, narrated);
  return published ? yearByTense(sense, published, tense) : undefined;
}

/**
 * The last one or the coming one, as the verb says, the nearest of what was intended; with no verb
 * the one that this year has had, unless the coming one is much nearer.
 */
function yearByTense(sense: DaySense | MonthSense, published: string, tense: Tense): number {
  const year = yearOf(published);
  const past = latest(sense, published, year);
  const behind = distance(sense, past, published);
  const ahead = distance(sense, past + 1, published);
  if (behind === 0) return past;
  if (tense === 'past' && (past === year || behind <= UNSAID_DAYS)) return past;
  if (tense === 'future' && ahead <= UNSAID_DAYS) return past + 1;
  if (tense === 'unknown' && past === year && behind < 3 * ahead) return past;
  return behind <= ahead ? past : past + 1;
}

/** "That May", "the following May", "3 May of that year"; undefined for a date told otherwise. */
function yearFromPrevious(sense: DaySense | MonthSense, previous: string): number | undefined {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(previous)) return undefined;
  const year = yearOf(previous);
  if (sense.yearsOn !== undefined) return year + sense.yearsOn;
  if (sense.is === 'day' || !sense.beside) return undefined;
  const month = monthOf(previous);
  if (!month) return sense.beside === 'next' ? year + 1 : year - 1;
  return sense.beside === 'next'
    ? year + Number(sense.month <= month)
    : year - Number(sense.month >= month);
}

function firstYearFrom(sense: DaySense | MonthSense, since: string): number {
  const month = makeMonth(yearOf(since), sense.month);
  const end = sense.is === 'day' ? (dayIn(sense, yearOf(since)) ?? month) : month;
  return yearOf(since) + Number(end < since.slice(0, end.length));
}

function yearBeside(sense: DaySense | MonthSense, anchor: string): number {
  const year = yearOf(anchor);
  if (anchor.length === 4) return year;
  const day = anchor.length === 10 ? anchor : `${anchor}-15`;
  if (distance(sense, year, day) <= SAME_YEAR_DAYS) return year;
  return distance(sense, year + 1, day) < distance(sense, year - 1, day) ? year + 1 : year - 1;
}

/** A tale goes on from the date it has come to: December 1812, then May, is 1813. */
function yearGoingOn(sense: DaySense | MonthSense, narrated: string): number {
  const year = yearOf(narrated);
  if (narrated.length === 4) return year;
  const from = narrated.length === 10 ? narrated : `${narrated}-15`;
  const [back, same] = [year - 1, year].map((y) => distance(sense, y, from)) as [number, number];
  const behind = startOf(sense, year) < from;
  if (behind && same > TURN_BACK_DAYS) return year + 1;
  return !behind && same > SAME_YEAR_DAYS && back < same ? year - 1 : year;
}

const startOf = (sense: DaySense | MonthSense, year: number): string =>
  sense.is === 'day' ? (dayIn(sense, year) ?? '') : `${makeMonth(year, sense.month)}-01`;

/** "Tuesday 8 March" fixes its year: the nearest one in which 8 March is a Tuesday. */
function yearWithWeekday(sense: DaySense | MonthSense, published: string): number | undefined {
  if (sense.is === 'month' || sense.weekday === undefined) return undefined;
  const near = [0, -1, 1, -2, 2, -3, 3].map((shift) => yearOf(published) + shift);
  return near
    .filter((year) => {
      const day = makeDay(year, sense.month, sense.day);
      return day !== undefined && weekdayOf(day) === sense.weekday;
    })
    .sort((a, b) => distance(sense, a, published) - distance(sense, b, published))[0];
}

/** The last year whose such day or month had begun by the day of publication. */
function latest(sense: DaySense | MonthSense, published: string, year: number): number {
  const begins =
    sense.is === 'day' ? (dayIn(sense, year) ?? published) : `${makeMonth(year, sense.month)}-01`;
  return begins <= published ? year : year - 1;
}

/** Days between a day and the day or month of a year, 0 inside it. */
function distance(sense: DaySense | MonthSense, year: number, day: string): number {
  if (sense.is === 'day') return Math.abs(daysBetween(day, dayIn(sense, year) ?? day));
  const month = makeMonth(year, sense.month);
  if (day.startsWith(month)) return 0;
  const first = daysBetween(day, `${month}-01`);
  return first > 0 ? first : -daysBetween(day, `${addMonths(month, 1)}-01`) + 1;
}

/** 29 February counts as the 28th in years without one, to measure how far away it is. */
function dayIn(sense: DaySense, year: number): string | undefined {
  return makeDay(year, sense.month, sense.day) ?? makeDay(year, sense.month, sense.day - 1);
}
