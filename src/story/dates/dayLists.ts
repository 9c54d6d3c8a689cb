import type { DaySense, Reading } from './reading.ts';

/** "7, 8 and " before "9 March"; at most five days, so that the pattern stays linear. */
const BEFORE =
  /\b(?:on|of|for|from|between|until|the|and) ((?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?:, | ?& | and |, and | or )){1,5}(?:the )?)$/i;
/** ", 8 and 9" behind "March 7": the "and" tells the list from a new number, "March 7, 8 people". */
const BEHIND =
  /^((?:, \d{1,2}){0,4},? (?:and|&|or) \d{1,2})(?:st|nd|rd|th)?(?=[.,;:)]|$| (?:at|in)\b)/;
const REACH = 60;

/** Reads the days of a list that name their month once: "7, 8 and 9 March", "March 7, 8 and 9". */
export function listDays(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.flatMap((reading, i) => {
    const { sense, start, end } = reading;
    if (sense.is !== 'day' || sense.weekday !== undefined) return [reading];
    const floor = Math.max(readings[i - 1]?.end ?? 0, start - REACH);
    const front = BEFORE.exec(sentence.slice(floor, start))?.[1] ?? '';
    const back = /\d$/.test(sentence.slice(start, end))
      ? (BEHIND.exec(sentence.slice(end, end + REACH))?.[1] ?? '')
      : '';
    const opensWithDay = /^\d/.test(sentence.slice(start, end));
    const listed = [
      ...(opensWithDay ? daysIn(front, start - front.length, sense) : []),
      reading,
      ...(opensWithDay ? [] : daysIn(back, end, sense)),
    ];
    return isAscending(listed) ? listed : [reading];
  });
}

/** The numbers of a list's words as days of the month that the list names. */
const daysIn = (words: string, offset: number, month: DaySense): Reading[] =>
  [...words.matchAll(/\d{1,2}(?:st|nd|rd|th)?/g)].map(({ index, 0: day }) => ({
    start: offset + index,
    end: offset + index + day.length,
    sense: { ...month, day: Number.parseInt(day, 10) },
  }));

const isAscending = (days: readonly Reading[]): boolean =>
  days.every(({ sense }, i) => i === 0 || dayOf(sense) > dayOf(days[i - 1]?.sense));

const dayOf = (sense: Reading['sense'] | undefined): number =>
  sense?.is === 'day' ? sense.day : 0;
