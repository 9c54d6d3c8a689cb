import { addDays, isDay, mondayOf, weekdayOf } from './calendar.ts';
import { type Side, sideShift, type WeekdaySense } from './reading.ts';
import type { Setting } from './setting.ts';
import type { Tense } from './tense.ts';

/** The day of a weekday. Null where nothing tells which. */
export function resolveWeekday(sense: WeekdaySense, setting: Setting): string | null {
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
  if (week) return addDays(ofThisWeek, 7 * sideShift[week]);
  if (side === 'this' && tense === 'unknown') return ofThisWeek;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (sense.weekOn) return addDays(published, ahead + 7);
  // What is tomorrow or was yesterday is not called next or last.
  if (side === 'next') return addDays(published, ahead > 1 ? ahead : ahead + 7);
  if (side === 'last') return addDays(published, ahead < 6 ? ahead - 7 : ahead - 14);
  const looksAhead = tense === 'future' || tense === 'intended';
  return addDays(published, looksAhead || ahead === 0 ? ahead : ahead - 7);
}

/** The Saturday and Sunday of a weekend. */
export function resolveWeekend(side: Side | undefined, published: string, tense: Tense): string {
  const saturday = addDays(mondayOf(published), 5);
  const reached = weekdayOf(published) % 6 === 0;
  const behind =
    side === undefined || side === 'this' ? tense === 'past' && !reached : side === 'last';
  const first = addDays(saturday, behind ? -7 : side === 'next' ? 7 : 0);
  return `${first}/${addDays(first, 1)}`;
}
