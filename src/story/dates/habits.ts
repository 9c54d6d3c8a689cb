import type { Reading } from './reading.ts';
import { WEEKDAY_NAME } from './weekdays.ts';

const ANY_BEFORE = /\b(?:every|each|any|some)(?: other| second)? $/i;
const A_BEFORE = /\ban? $/i;
/** "Monday and Tuesday nights": the plural makes habits of all days of its list. */
const PLURAL_AFTER = new RegExp(
  `^(?:(?:,|,? and|,? or) (?:${WEEKDAY_NAME}))* (?:morning|afternoon|evening|night)s\\b`,
);
const OPENING_HOURS = /\b(?:open|opens|hours|daily|weekdays|call|[ap]\.?m\b)/i;

/** Drops days that come round again: "every Monday", "a Sunday off", "open Monday to Friday", "Sunday mornings". */
export function dropHabits(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter(({ sense, start, end }) => {
    if (sense.is === 'duration') return true;
    if (sense.is === 'weekday' && PLURAL_AFTER.test(sentence.slice(end))) return false;
    const before = sentence.slice(0, start);
    if (ANY_BEFORE.test(before) || (sense.is === 'weekday' && A_BEFORE.test(before))) return false;
    return !(sense.is === 'range' && sense.from.is === 'weekday' && OPENING_HOURS.test(sentence));
  });
}
