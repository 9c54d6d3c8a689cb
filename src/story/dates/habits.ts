import type { Reading } from './reading.ts';
import { WEEKDAY_NAME } from './weekdays.ts';

const ANY_BEFORE = /\b(?:every|each|any|some)(?: other| second| third| fourth)? $/i;
const A_BEFORE = /\b(?:an?|one) $/i;
/** "A Monday deadline" is one day's, where "a Sunday off" is any. */
const EVENT_AFTER =
  /^ (?:news conference|press conference|conference|statement|meeting|vote|deadline|hearing|interview|speech|report|raid|attack|summit|announcement|filing|briefing|letter|rally|debate|memo|e-?mail|tweet|post|ruling|session|crash|shooting|fire|explosion|blast|protest|editorial|appearance)\b/;
/** "Monday and Tuesday nights": the plural makes habits of all days of its list. */
const PLURAL_AFTER = new RegExp(
  `^(?:(?:,|,? and|,? or) (?:${WEEKDAY_NAME}))* (?:morning|afternoon|evening|night)s\\b`,
);
/** "A Monday-through-Friday job". */
const HYPHENED_BEFORE = /-(?:to|through|thru)-$/i;
const HYPHENED_AFTER = /^-(?:to|through|thru)-/i;
const OPENING_HOURS = /\b(?:open|opens|hours|daily|weekdays|call|[ap]\.?m\b)/i;

/** Drops days that come round again: "every Monday", "a Sunday off", "open Monday to Friday", "Sunday mornings". */
export function dropHabits(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter(({ sense, start, end }) => {
    if (sense.is === 'duration') return true;
    const before = sentence.slice(0, start);
    if (ANY_BEFORE.test(before)) return false;
    if (sense.is === 'weekday') return !isHabit(before, sentence.slice(end));
    return !(sense.is === 'range' && sense.from.is === 'weekday' && OPENING_HOURS.test(sentence));
  });
}

function isHabit(before: string, after: string): boolean {
  if (PLURAL_AFTER.test(after)) return true;
  if (HYPHENED_BEFORE.test(before) || HYPHENED_AFTER.test(after)) return true;
  return A_BEFORE.test(before) && !EVENT_AFTER.test(after);
}
