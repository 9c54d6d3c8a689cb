import { daysBetween } from './calendar.ts';
import { resolve } from './resolve.ts';
import type { ToldDate } from './toldDates.ts';

const PLACE_BEFORE = /^[A-Z][\p{L} .,'’()-]{1,60}, $/u;
const AGENCY_AFTER = /^\.?,? ?(?:\([A-Z][^()\n]{1,40}\)|--|[—–_])/;

/** Agencies' reports are printed so many days after they were written. */
const LATE_DAYS = 3;

/**
 * The day of a dateline such as "NAIROBI, May 3 (Newswire) --": "today" and "Monday" are told from
 * it, not from the day after, when the report came out. Undefined where a story has none.
 */
export function datelineDay(
  told: readonly ToldDate[],
  text: string,
  published: string,
): string | undefined {
  const first = told.find(({ block }) => block.kind === 'body');
  if (first?.sense.is !== 'day' || !standsInDateline(first, text)) return undefined;
  const day = resolve(first.sense, { published, tense: 'past' });
  if (day === null) return undefined;
  const late = daysBetween(day, published);
  return late >= 0 && late <= LATE_DAYS ? day : undefined;
}

const standsInDateline = ({ block, start, end }: ToldDate, text: string): boolean =>
  PLACE_BEFORE.test(text.slice(block.start, start)) && AGENCY_AFTER.test(text.slice(end, end + 50));
