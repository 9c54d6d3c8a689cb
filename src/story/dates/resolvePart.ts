import { addMonths, makeMonth, makeYear, monthOf, yearOf } from './calendar.ts';
import type { PartSense } from './reading.ts';
import type { Setting } from './setting.ts';
import type { Tense } from './tense.ts';

/** The months of a quarter or half of a year. */
export function resolvePart(sense: PartSense, { published, tense }: Setting): string | null {
  const { of, part, year, yearShift } = sense;
  if (year) return monthsOf(of, part, year);
  if (!published) return null;
  if (yearShift !== undefined) return monthsOf(of, part, yearOf(published) + yearShift);
  return monthsOf(of, part, yearOfPart(sense, published, tense));
}

/** Of an unnamed quarter a year ago the year at least is told. */
export function resolveSamePart(months: number, { part, published }: Setting): string | null {
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

/** The first and last month of a part of a year. */
export function monthsOf(of: PartSense['of'], part: number, year: number): string {
  const months = 12 / of;
  return `${makeMonth(year, (part - 1) * months + 1)}/${makeMonth(year, part * months)}`;
}

/** Shifts a month, or the first and last of several. */
export function shiftMonths(value: string, months: number): string {
  return value
    .split('/')
    .map((month) => addMonths(month, months))
    .join('/');
}
