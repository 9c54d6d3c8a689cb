import {
  addDays,
  addMonths,
  daysBetween,
  lastDayOfMonth,
  makeDay,
  makeMonth,
  makeYear,
  mondayOf,
  monthOf,
  weekdayOf,
  weekOf,
  yearOf,
} from './calendar.ts';
import { chooseYear } from './chooseYear.ts';
import { durationValue } from './durations.ts';
import type { Amount, DaySense, MonthSense, Sense, Side, Unit, WeekdaySense } from './reading.ts';
import type { Tense } from './tense.ts';

/** What is known around a date when its words are resolved. */
export interface Setting {
  /** ISO day of publication. */
  readonly published?: string | undefined;
  readonly tense: Tense;
  /** A day, month or year told beside it, which lends its year. */
  readonly anchor?: string | undefined;
  /** Value of the date at which a stretch of time began that this one ends. */
  readonly since?: string | undefined;
  /** Value of the date named just before, for "three years later". */
  readonly previous?: string | undefined;
}

const SHIFT: Readonly<Record<Side, number>> = { last: -1, this: 0, next: 1 };

/**
 * ISO 8601 value at the precision the words give. Null when the setting does not settle it, or when
 * its year has no four digits ("9,000 years ago").
 */
export function resolve(sense: Sense, setting: Setting): string | null {
  const value = settled(sense, setting);
  const writable = value?.split('/').every((end) => /^(?:\d{4}(?!\d)|P)/.test(end));
  return writable ? value : null;
}

function settled(sense: Sense, setting: Setting): string | null {
  switch (sense.is) {
    case 'duration':
      return durationValue(sense.amounts);
    case 'interval':
      return sense.value;
    case 'year':
      return makeYear(sense.year);
    case 'day':
      return resolveDay(sense, setting);
    case 'month':
      return resolveMonth(sense, setting);
    case 'nth':
      return nthWeekday(sense.nth, sense.weekday, resolveMonth(sense.of, setting));
    case 'end':
      return lastDay(resolve(sense.of, setting));
    case 'range':
      return resolveRange(sense.from, sense.to, setting);
    case 'shift':
      return resolveShift(
        sense.by,
        sense.from === 'published' ? setting.published : setting.previous,
      );
    case 'season':
      return resolveSeason(sense, setting.published);
    default:
      return setting.published
        ? besidePublication(sense, setting.published, setting.tense)
        : quarterOf(sense);
  }
}

type Relative = Extract<Sense, { is: 'weekday' | 'weekend' | 'period' | 'quarter' }>;

function besidePublication(sense: Relative, published: string, tense: Tense): string | null {
  switch (sense.is) {
    case 'weekday':
      return resolveWeekday(sense, published, tense);
    case 'weekend':
      return resolveWeekend(sense.side, published, tense);
    case 'quarter':
      return quarterOf({
        ...sense,
        year: sense.year ?? yearOfQuarter(sense.quarter, published, tense),
      });
    case 'period':
      return resolvePeriod(sense.unit, sense.shift, published);
  }
}

function resolveDay(sense: DaySense, setting: Setting): string | null {
  if (sense.side) return sidedDay(sense, sense.side, setting.published);
  const year = sense.year ?? chooseYear(sense, setting);
  return year === undefined ? null : (makeDay(year, sense.month, sense.day) ?? null);
}

/** "Last Christmas" is the latest one gone by, "next Christmas" the first to come. */
function sidedDay({ month, day }: DaySense, side: Side, published?: string): string | null {
  if (!published) return null;
  const year = yearOf(published);
  const now = makeDay(year, month, day) ?? null;
  if (side === 'last' && now !== null && now >= published)
    return makeDay(year - 1, month, day) ?? null;
  if (side === 'next' && now !== null && now <= published)
    return makeDay(year + 1, month, day) ?? null;
  return now;
}

function resolveMonth(sense: MonthSense, setting: Setting): string | null {
  const { month, side } = sense;
  if (sense.year) return makeMonth(sense.year, month);
  if (!side) {
    const year = chooseYear(sense, setting);
    return year === undefined ? null : makeMonth(year, month);
  }
  if (!setting.published) return null;
  const year = yearOf(setting.published);
  if (side === 'this') return makeMonth(year, month);
  const now = monthOf(setting.published);
  return makeMonth(
    side === 'last' ? year - Number(month >= now) : year + Number(month <= now),
    month,
  );
}

/** News names a weekday of the past seven days, or of the coming seven when it looks ahead. */
function resolveWeekday(sense: WeekdaySense, published: string, tense: Tense): string {
  const { weekday, side, week } = sense;
  const ofThisWeek = addDays(mondayOf(published), (weekday + 6) % 7);
  if (week) return addDays(ofThisWeek, 7 * SHIFT[week]);
  if (side === 'this' && tense === 'unknown') return ofThisWeek;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (sense.weekOn) return addDays(published, ahead + 7);
  if (side === 'next') return addDays(published, ahead || 7);
  if (side === 'last') return addDays(published, ahead - 7);
  return addDays(published, tense === 'future' || ahead === 0 ? ahead : ahead - 7);
}

function resolveWeekend(side: Side | undefined, published: string, tense: Tense): string {
  const saturday = addDays(mondayOf(published), 5);
  const reached = weekdayOf(published) % 6 === 0;
  const behind =
    side === undefined || side === 'this' ? tense === 'past' && !reached : side === 'last';
  const first = addDays(saturday, behind ? -7 : side === 'next' ? 7 : 0);
  return `${first}/${addDays(first, 1)}`;
}

function resolvePeriod(unit: Unit, shift: number, published: string): string | null {
  const year = yearOf(published);
  switch (unit) {
    case 'day':
      return addDays(published, shift);
    case 'week':
      return weekOf(addDays(published, 7 * shift));
    case 'month':
      return addMonths(published.slice(0, 7), shift);
    case 'quarter': {
      const month = addMonths(published.slice(0, 7), 3 * shift);
      return monthsOfQuarter(yearOf(month), Math.ceil(monthOf(month) / 3));
    }
    case 'year':
      return makeYear(year + shift);
    case 'decade':
      return years(Math.floor(year / 10) * 10 + 10 * shift, 10);
    case 'century':
      return years(Math.floor(year / 100) * 100 + 100 * shift, 100);
    default:
      return null;
  }
}

/** The result is only as precise as the unit: two years after 3 May 2019 is 2021. */
function resolveShift(by: Amount, base: string | undefined): string | null {
  if (base === undefined || by.count === null || !Number.isInteger(by.count)) return null;
  if (by.unit === 'year') return ofOneYear(base) ? makeYear(yearOf(base) + by.count) : null;
  if (by.unit === 'month')
    return /^\d{4}-\d{2}(?!\d*\/)/.test(base) ? addMonths(base.slice(0, 7), by.count) : null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(base)) return null;
  if (by.unit === 'week') return weekOf(addDays(base, 7 * by.count));
  return by.unit === 'day' ? addDays(base, by.count) : null;
}

function ofOneYear(value: string): boolean {
  return value.split('/').every((end) => end.startsWith(value.slice(0, 4)));
}

function resolveRange(from: Sense, to: Sense, setting: Setting): string | null {
  const first = resolve(from, setting);
  const last = resolve(to, setting);
  if (!first || !last) return null;
  if (from.is === 'weekday' && last < first) return `${first}/${addDays(last, 7)}`;
  return daysBetween(first, last) > 0 ? `${first}/${last}` : null;
}

function resolveSeason(sense: Extract<Sense, { is: 'season' }>, published?: string): string | null {
  if (sense.year !== null) return makeYear(sense.year);
  return published && sense.side ? makeYear(yearOf(published) + SHIFT[sense.side]) : null;
}

function nthWeekday(nth: number, weekday: number, month: string | null): string | null {
  if (!month) return null;
  const first = `${month}-01`;
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Math.max(nth, 1) - 1));
  if (nth > 0) return day.startsWith(month) ? day : null;
  const end = lastDayOfMonth(month);
  return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
}

/** "The end of" a month or year is its last day, as deadlines mean it; of a week, the week. */
function lastDay(value: string | null): string | null {
  const last = value?.split('/').at(-1);
  if (!last) return null;
  if (/^\d{4}$/.test(last)) return `${last}-12-31`;
  return /^\d{4}-\d{2}$/.test(last) ? lastDayOfMonth(last) : last;
}

function yearOfQuarter(quarter: number, published: string, tense: Tense): number {
  const now = Math.ceil(monthOf(published) / 3);
  const year = yearOf(published);
  if (tense === 'future') return year + Number(quarter < now);
  return year - Number(quarter > now);
}

function quarterOf(sense: Relative): string | null {
  return sense.is === 'quarter' && sense.year ? monthsOfQuarter(sense.year, sense.quarter) : null;
}

function monthsOfQuarter(year: number, quarter: number): string {
  return `${makeMonth(year, quarter * 3 - 2)}/${makeMonth(year, quarter * 3)}`;
}

function years(first: number, count: number): string {
  return `${makeYear(first)}/${makeYear(first + count - 1)}`;
}
