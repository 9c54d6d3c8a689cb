import type { Reading } from './reading.ts';

const ANY_BEFORE = /\b(?:every|each|any|some)(?: other| second)? $/i;
const A_BEFORE = /\ban? $/i;
const OPENING_HOURS = /\b(?:open|opens|hours|daily|weekdays|call|[ap]\.?m\b)/i;

/** Drops days that come round again: "every Monday", "a Sunday off", "open Monday to Friday". */
export function dropHabits(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter(({ sense, start }) => {
    if (sense.is === 'duration') return true;
    const before = sentence.slice(0, start);
    if (ANY_BEFORE.test(before) || (sense.is === 'weekday' && A_BEFORE.test(before))) return false;
    return !(sense.is === 'range' && sense.from.is === 'weekday' && OPENING_HOURS.test(sentence));
  });
}
