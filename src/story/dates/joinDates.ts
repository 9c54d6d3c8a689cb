import type { DaySense, Reading, Sense, ShiftSense, WeekdaySense } from './reading.ts';

/** Joins neighbours that are one date ("Tuesday, 8 March", "June last year") or one range ("Monday to Friday"). */
export function joinDates(readings: readonly Reading[], sentence: string): Reading[] {
  const joined: Reading[] = [];
  for (const read of readings) {
    const reading = withDashedDay(read, sentence);
    const before = joined.at(-1);
    const between = before ? sentence.slice(before.end, reading.start) : '';
    const sense = before && joinedSense(before.sense, between, reading.sense);
    if (before && sense) joined.splice(-1, 1, { start: before.start, end: reading.end, sense });
    else joined.push(reading);
  }
  return joined.map((reading, index) => {
    const next = joined[index + 1];
    return next ? withMonthOf(reading, next, sentence) : reading;
  });
}

const joinedSense = (a: Sense, between: string, b: Sense): Sense | undefined =>
  joinedDate(a, between, b) ?? joinedRange(a, between, b);

function joinedDate(a: Sense, between: string, b: Sense): Sense | undefined {
  if (a.is === 'weekday' && b.is === 'day' && /^(?:, ?| | the |, the )$/.test(between)) {
    return { ...b, weekday: a.weekday };
  }
  if (a.is === 'shift' && a.from === 'published' && isBareWeekday(b) && between === ' ') {
    return { ...a, onto: b };
  }
  const undated = (a.is === 'day' || a.is === 'month') && a.year === undefined;
  if (undated && b.is === 'period' && b.unit === 'year' && /^,? (?:of )?$/.test(between)) {
    return { ...a, yearShift: b.shift };
  }
  // "May fourth, nineteen eighty-four"; years in digits are read with their day
  if (undated && b.is === 'year' && /^,? (?:of )?$/.test(between)) return { ...a, year: b.year };
  if (undated && namesYear(b) && /^,? (?:(?:of|in) )?$/.test(between)) {
    return { ...a, yearsOn: b.by.count ?? 0 };
  }
  return undefined;
}

function joinedRange(a: Sense, between: string, b: Sense): Sense | undefined {
  const dashed = /^(?: ?[-–—] ?| to | through | until )$/.test(between);
  if (a.is === 'weekday' && b.is === 'weekday' && dashed) return { is: 'range', from: a, to: b };
  const tight = /^ ?[-–—] ?$/.test(between);
  const sharesYear = (a.is === 'month' && b.is === 'month') || (a.is === 'day' && b.is === 'day');
  if (tight && sharesYear && a.year === undefined) {
    return { is: 'range', from: b.year === undefined ? a : { ...a, year: b.year }, to: b };
  }
  return undefined;
}

const isBareWeekday = (sense: Sense): sense is WeekdaySense =>
  sense.is === 'weekday' && !sense.side && !sense.week && !sense.weekOn;

/** "That year", "the following year", but not "a year later". */
const namesYear = (sense: Sense): sense is ShiftSense =>
  sense.is === 'shift' && sense.by.unit === 'year' && sense.from === 'previous' && !sense.counted;

/** "Monday 8 to Friday 12 March": the day before shares the month of the one after. */
function withMonthOf(first: Reading, last: Reading, sentence: string): Reading {
  if (first.sense.is !== 'weekday' || last.sense.is !== 'day') return first;
  const day = /^ (\d{1,2})(?:st|nd|rd|th)?(?=,? (?:to|and|until|through) $)/.exec(
    sentence.slice(first.end, last.start),
  );
  if (!day || / and $/.test(sentence.slice(0, first.start))) return first;
  const { weekday } = first.sense;
  const sense: DaySense = { ...last.sense, day: Number(day[1]), weekday };
  return { start: first.start, end: first.end + day[0].length, sense };
}

/** "May 3–5" and "3–5" before a month: chrono knows the hyphen, not the dash. */
function withDashedDay(reading: Reading, sentence: string): Reading {
  const { sense } = reading;
  if (sense.is !== 'day') return reading;
  const after = /^ ?[–—] ?(\d{1,2})(?:,? (\d{4}))?(?![\d\w:])/.exec(sentence.slice(reading.end));
  if (!after || !/\d$/.test(sentence.slice(reading.start, reading.end)) || sense.year)
    return reading;
  const year = after[2] ? { year: Number(after[2]) } : {};
  const from: DaySense = { ...sense, ...year };
  const to: DaySense = { ...from, day: Number(after[1]) };
  return {
    start: reading.start,
    end: reading.end + after[0].length,
    sense: { is: 'range', from, to },
  };
}
