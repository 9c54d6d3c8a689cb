import {
  addDays,
  addMonths,
  dayOfMonth,
  daysBetween,
  easterOf,
  isDay,
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
import type {
  Amount,
  DaySense,
  EasterSense,
  MonthSense,
  PartSense,
  PeriodSense,
  SeasonSense,
  Sense,
  ShiftSense,
  Side,
  Unit,
  WeekdaySense,
} from './reading.ts';
import type { Tense } from './tense.ts';

/** What is known around a date when its words are resolved. */
export interface Setting {
  /** ISO day of publication. */
  readonly published?: string | undefined;
  readonly tense: Tense;
  /** A day, month or year told beside it, which lends its year. */
  readonly anchor?: string | undefined;
  /** The last day or month told, in a story that is not told from its day of publication. */
  readonly narrated?: string | undefined;
  /** Value of the date at which a stretch of time began that this one ends. */
  readonly since?: string | undefined;
  /** Value of the date named just before, for "three years later". */
  readonly previous?: string | undefined;
  /** Value of the quarter or half of a year named last, for "in the quarter". */
  readonly part?: string | undefined;
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

function resolveWeekday(sense: WeekdaySense, setting: Setting): string | null {
  const { previous, published, tense } = setting;
  if (sense.beside && previous && isDay(previous)) return weekdayBeside(sense, previous);
  if (sense.beside && sense.side !== 'this') return null;
  return published ? weekdayNear(sense, published, tense) : null;
}

/** "The following Monday" is the first after the date before it, "that Monday" may be that day. */
function weekdayBeside({ weekday, side }: WeekdaySense, day: string): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (side === 'this') return addDays(day, ahead);
  return addDays(day, side === 'next' ? ahead || 7 : ahead - 7);
}

/** News names a weekday of the past seven days, or of the coming seven when it looks ahead. */
function weekdayNear(sense: WeekdaySense, published: string, tense: Tense): string {
  const { weekday, side, week } = sense;
  const ofThisWeek = addDays(mondayOf(published), (weekday + 6) % 7);
  if (week) return addDays(ofThisWeek, 7 * SHIFT[week]);
  if (side === 'this' && tense === 'unknown') return ofThisWeek;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (sense.weekOn) return addDays(published, ahead + 7);
  // What is tomorrow or was yesterday is not called next or last.
  if (side === 'next') return addDays(published, ahead > 1 ? ahead : ahead + 7);
  if (side === 'last') return addDays(published, ahead < 6 ? ahead - 7 : ahead - 14);
  const looksAhead = tense === 'future' || tense === 'intended';
  return addDays(published, looksAhead || ahead === 0 ? ahead : ahead - 7);
}

function resolveWeekend(side: Side | undefined, published: string, tense: Tense): string {
  const saturday = addDays(mondayOf(published), 5);
  const reached = weekdayOf(published) % 6 === 0;
  const behind =
    side === undefined || side === 'this' ? tense === 'past' && !reached : side === 'last';
  const first = addDays(saturday, behind ? -7 : side === 'next' ? 7 : 0);
  return `${first}/${addDays(first, 1)}`;
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

/** "Last summer" is the latest that has ended: this year's in October, in March the year before's. */
function resolveSeason(sense: SeasonSense, setting: Setting): string | null {
  const { year, side, ends, beside } = sense;
  const { previous, published } = setting;
  if (year !== null) return makeYear(year);
  if (beside) return previous ? makeYear(yearOf(previous) + yearsToSeason(sense, previous)) : null;
  if (!published || !ends) return null;
  if (!side) return bareSeason(ends, published, setting);
  const ended = side === 'last' && monthOf(published) > ends;
  return makeYear(yearOf(published) + (ended ? 0 : SHIFT[side]));
}

/** "That summer" is of the year told before, "the following spring" the first after it. */
function yearsToSeason({ beside, ends }: SeasonSense, previous: string): number {
  const month = monthOf(previous);
  if (beside === 'this' || !ends) return 0;
  if (!month) return SHIFT[beside ?? 'this'];
  return beside === 'next' ? Number(month > ends - 3) : -Number(month <= ends);
}

/**
 * "In the spring" is the latest that has begun, or the coming one. Null without a verb that tells,
 * and where the tale has just been in another year, in which the season may lie.
 */
function bareSeason(ends: number, published: string, setting: Setting): string | null {
  const { previous, tense } = setting;
  const anchor = setting.anchor ?? setting.narrated;
  if (anchor) return makeYear(yearOf(anchor) + Number(monthOf(anchor) > ends));
  const year = yearOf(published);
  const month = monthOf(published);
  if (tense === 'unknown' || (previous && Math.abs(yearOf(previous) - year) > 1)) return null;
  if (tense === 'past') return makeYear(year - Number(month < ends - 2));
  return makeYear(year + Number(month > ends));
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

function resolvePart(sense: PartSense, { published, tense }: Setting): string | null {
  const { of, part, year, yearShift } = sense;
  if (year) return monthsOf(of, part, year);
  if (!published) return null;
  if (yearShift !== undefined) return monthsOf(of, part, yearOf(published) + yearShift);
  return monthsOf(of, part, yearOfPart(sense, published, tense));
}

/** Of an unnamed quarter a year ago the year at least is told. */
function resolveSamePart(months: number, { part, published }: Setting): string | null {
  if (part) return shiftMonths(part, months);
  return published && months === -12 ? makeYear(yearOf(published) - 1) : null;
}

/** The latest that has begun, or the coming one where the story looks ahead to more than figures. */
function yearOfPart({ of, part, reported }: PartSense, published: string, tense: Tense): number {
  const now = Math.ceil(monthOf(published) / (12 / of));
  const year = yearOf(published);
  const justEnded = part === (now === 1 ? of : now - 1);
  const ahead = (tense === 'future' || tense === 'intended') && !(reported && justEnded);
  return ahead ? year + Number(part < now) : year - Number(part > now);
}

function monthsOf(of: PartSense['of'], part: number, year: number): string {
  const months = 12 / of;
  return `${makeMonth(year, (part - 1) * months + 1)}/${makeMonth(year, part * months)}`;
}

const isMonth = (value: string): boolean => /^\d{4}-\d\d$/.test(value);
const isPart = (value: string): boolean => /^\d{4}-\d\d\/\d{4}-\d\d$/.test(value);

/** Shifts a month, or the first and last of several. */
export function shiftMonths(value: string, months: number): string {
  return value
    .split('/')
    .map((month) => addMonths(month, months))
    .join('/');
}

function years(first: number, count: number): string {
  return `${makeYear(first)}/${makeYear(first + count - 1)}`;
}
