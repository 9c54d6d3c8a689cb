import { makeYear, monthOf, yearOf } from './calendar.ts';
import { type SeasonSense, sideShift } from './reading.ts';
import type { Setting } from './setting.ts';

/** "Last summer" is the latest that has ended: this year's in October, in March the year before's. */
export function resolveSeason(sense: SeasonSense, setting: Setting): string | null {
  const { year, side, ends, beside } = sense;
  const { previous, published } = setting;
  if (year !== null) return makeYear(year);
  if (beside) return previous ? makeYear(yearOf(previous) + yearsToSeason(sense, previous)) : null;
  if (!published || !ends) return null;
  if (!side) return bareSeason(ends, published, setting);
  const ended = side === 'last' && monthOf(published) > ends;
  return makeYear(yearOf(published) + (ended ? 0 : sideShift[side]));
}

/** "That summer" is of the year told before, "the following spring" the first after it. */
function yearsToSeason({ beside, ends }: SeasonSense, previous: string): number {
  const month = monthOf(previous);
  if (beside === 'this' || !ends) return 0;
  if (!month) return sideShift[beside ?? 'this'];
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
