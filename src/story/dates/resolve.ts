import {
  addDays,
  addMonths,
  dayOfMonth,
  daysBetween,
  easterOf,
  lastDayOfMonth,
  makeDay,
  makeMonth,
  makeYear,
  monthOf,
  weekdayOf,
  weekOf,
  yearOf,
} from './calendar.ts';
import { chooseYear } from './chooseYear.ts';
import { durationValue } from './durations.ts';
import type {
  Amount,
  DaySense,
  EasterSense,
  MonthSense,
  PeriodSense,
  Sense,
  ShiftSense,
  Side,
  Unit,
} from './reading.ts';
import { monthsOf, resolvePart, resolveSamePart, shiftMonths } from './resolvePart.ts';
import { resolveSeason } from './resolveSeason.ts';
import { resolveWeekday, resolveWeekend } from './resolveWeekday.ts';
import type { Setting } from './setting.ts';
import type { Tense } from './tense.ts';

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
      return lastOf(resolve(sense.of, setting));
    case 'range':
      return resolveRange(sense.from, sense.to, setting);
    case 'shift':
      return resolveShift(sense, setting);
    case 'part':
      return resolvePart(sense, setting);
    case 'samePart':
      return resolveSamePart(sense.months, setting);
    case 'easter':
      return resolveEaster(sense, setting);
    case 'weekday':
      return resolveWeekday(sense, setting);
    case 'season':
      return resolveSeason(sense, setting);
    case 'period':
      return resolvePeriod(sense, setting);
    default:
      return setting.published ? besidePublication(sense, setting.published, setting.tense) : null;
  }
}

type Relative = Extract<Sense, { is: 'weekend' | 'fullYear' }>;

function besidePublication(sense: Relative, published: string, tense: Tense): string | null {
  switch (sense.is) {
    case 'weekend':
      return resolveWeekend(sense.side, published, tense);
    case 'fullYear':
      return makeYear(yearOf(published) - Number(tense === 'past' && monthOf(published) <= 3));
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

function resolvePeriod({ unit, shift, ofTale }: PeriodSense, setting: Setting): string | null {
  const { previous, published, tense } = setting;
  // a bare year before it may be told of something else: "the most since 2009"
  if (ofTale && tense === 'past' && previous && monthOf(previous)) {
    const there = shifted(previous, { unit, count: 0 });
    if (there) return there;
  }
  return published ? periodNear(unit, shift, published) : null;
}

function periodNear(unit: Unit, shift: number, published: string): string | null {
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
      return monthsOf(4, Math.ceil(monthOf(month) / 3), yearOf(month));
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

/** "A year earlier", "a year ago": mostly said to compare two figures. */
export const isYearBefore = ({ by }: Pick<ShiftSense, 'by'>): boolean =>
  by.unit === 'year' && by.count === -1;

function resolveShift(sense: ShiftSense, setting: Setting): string | null {
  const { previous, published } = setting;
  const yearBefore = isYearBefore(sense);
  if (sense.onto) {
    const day = resolveWeekday(sense.onto, setting);
    return day && sameDay(day, sense.by, 'day');
  }
  if (sense.told) return published ? sameDay(published, sense.by, sense.told) : null;
  if (yearBefore && previous && comparable(previous, sense)) return shiftMonths(previous, -12);
  if (sense.from === 'published') return shifted(published, sense.by);
  // What a story compares without a date to count from, it compares with its own time.
  return shifted(previous ?? (yearBefore || sense.orNow ? published : undefined), sense.by);
}

/** Whether what is said of "a year earlier" is said of the same months of that year. */
function comparable(value: string, { compared }: ShiftSense): boolean {
  return isPart(value) || (compared === true && isMonth(value));
}

/** The result is only as precise as the unit: two years after 3 May 2019 is 2021. */
function shifted(base: string | undefined, by: Amount): string | null {
  if (base === undefined || by.count === null) return null;
  if (!Number.isInteger(by.count)) return by.unit === 'year' ? yearsAndAHalf(base, by.count) : null;
  if (by.unit === 'year') return ofOneYear(base) ? makeYear(yearOf(base) + by.count) : null;
  if (by.unit === 'month')
    return /^\d{4}-\d{2}(?!\d*\/)/.test(base) ? addMonths(base.slice(0, 7), by.count) : null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(base)) return null;
  if (by.unit === 'week') return weekOf(addDays(base, 7 * by.count));
  return by.unit === 'day' ? addDays(base, by.count) : null;
}

/** "Two and a half years ago" is told to the year as well. */
function yearsAndAHalf(base: string, count: number): string | null {
  const months = count * 12;
  if (!Number.isInteger(months) || !/^\d{4}-\d{2}(?!\d*\/)/.test(base)) return null;
  return addMonths(base.slice(0, 7), months).slice(0, 4);
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { year: 12, month: 1 };
const DAYS: Readonly<Partial<Record<Unit, number>>> = { week: 7, day: 1 };

/** So far from a day, told as that day, its week or its month. */
function sameDay(from: string, { unit, count }: Amount, told: 'day' | 'week' | 'month') {
  if (count === null || !Number.isInteger(count)) return null;
  const month = addMonths(from.slice(0, 7), count * (MONTHS[unit] ?? 0));
  const day = makeDay(yearOf(month), monthOf(month), dayOfMonth(from));
  if (day === undefined) return null;
  const there = addDays(day, count * (DAYS[unit] ?? 0));
  return { day: there, week: weekOf(there), month: there.slice(0, 7) }[told];
}

function ofOneYear(value: string): boolean {
  return value.split('/').every((end) => end.startsWith(value.slice(0, 4)));
}

function resolveRange(from: Sense, to: Sense, setting: Setting): string | null {
  const first = resolve(from, setting);
  const last = resolve(to, setting);
  if (!first || !last) return null;
  if (from.is === 'weekday' && last < first) return `${first}/${addDays(last, 7)}`;
  if (last < first && monthOf(last) !== monthOf(first))
    return yearApart(first, last, setting.tense);
  return daysBetween(first, last) > 0 ? `${first}/${last}` : null;
}

/** "November-January" told on either side of the New Year: the ends lie in two years. */
function yearApart(first: string, last: string, tense: Tense): string | null {
  const shift = (value: string, years: number) => makeYear(yearOf(value) + years) + value.slice(4);
  const ends = tense === 'future' ? [first, shift(last, 1)] : [shift(first, -1), last];
  const [from = '', to = ''] = ends;
  return from < to && yearOf(to) - yearOf(from) <= 1 ? `${from}/${to}` : null;
}

/** The year is told as that of April, in or near which Easter falls. */
function resolveEaster({ days, ...when }: EasterSense, setting: Setting): string | null {
  const around = resolveMonth({ ...when, is: 'month', month: 4 }, setting);
  return around && addDays(easterOf(yearOf(around)), days);
}

function nthWeekday(nth: number, weekday: number, month: string | null): string | null {
  if (!month) return null;
  const first = `${month}-01`;
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Math.max(nth, 1) - 1));
  if (nth > 0) return day.startsWith(month) ? day : null;
  const end = lastDayOfMonth(month);
  return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
}

/** One step finer than the whole: a decade ends in its last year, a year in December. */
function lastOf(value: string | null): string | null {
  const last = value?.split('/').at(-1);
  if (!last) return null;
  if (/^\d{4}$/.test(last)) return value?.includes('/') ? last : `${last}-12`;
  return /^\d{4}-\d{2}$/.test(last) ? lastDayOfMonth(last) : last;
}

const isMonth = (value: string): boolean => /^\d{4}-\d\d$/.test(value);
const isPart = (value: string): boolean => /^\d{4}-\d\d\/\d{4}-\d\d$/.test(value);

function years(first: number, count: number): string {
  return `${makeYear(first)}/${makeYear(first + count - 1)}`;
}
