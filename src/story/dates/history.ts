import { yearOf } from './calendar.ts';
import type { ToldDate } from './toldDates.ts';

/** So many days and months that state their year make a history; a news story has one or two. */
const ENOUGH = 4;
/** A long history may have one date of the present for so many of the past. */
const RARE = 20;

/**
 * Whether a story tells of times past from year to year, as an encyclopedia does: "On 14 May" is
 * then a day of the year told before it. A news story tells from the day it was published, and
 * says so with a weekday, "yesterday" or "last week".
 */
export function tellsHistory(told: readonly ToldDate[], today: string): boolean {
  const years = told.flatMap((date) => statedYear(date) ?? []);
  const past = years.filter((year) => year < yearOf(today)).length;
  const present = years.length - past + told.filter(isNews).length;
  return past >= ENOUGH && present * RARE <= past;
}

function isNews({ sense }: ToldDate): boolean {
  if (sense.is === 'weekday' || sense.is === 'weekend') return true;
  if (sense.is === 'period') return sense.unit !== 'century';
  return sense.is === 'shift' && sense.from === 'published';
}

/** The year of a day or month that states it. */
function statedYear({ sense }: ToldDate): number | undefined {
  const first = sense.is === 'range' ? sense.from : sense;
  if (!(first.is === 'day' || first.is === 'month') || first.year === undefined) return undefined;
  return first.year;
}
