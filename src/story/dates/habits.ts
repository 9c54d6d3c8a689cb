import type { Reading } from './reading.ts';

const EVERY_BEFORE = /\b(?:every|each)(?: other| second)? $/i;
const OPENING_HOURS = /\b(?:open|opens|hours|daily|weekdays|call|[ap]\.?m\b)/i;

/** Drops days that come round again: "every Monday", "each May", "open Monday to Friday". */
export function dropHabits(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter(({ sense, start }) => {
    if (sense.is === 'duration') return true;
    if (EVERY_BEFORE.test(sentence.slice(0, start))) return false;
    return !(sense.is === 'range' && sense.from.is === 'weekday' && OPENING_HOURS.test(sentence));
  });
}
