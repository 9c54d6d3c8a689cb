import type { Reading } from './reading.ts';

const OLD_FOLLOWS = /^(?:[- ]olds?\b|-plus\b| of age\b)/;
const AGED_BEFORE = /\b(?:aged?|age of|turn(?:s|ed|ing)?)(?: (?:just|only|about|around))? $/;

/** Drops ages: "a 12-week-old puppy", "aged 55 years", "20 years of age". */
export function dropAges(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter(
    ({ sense, start, end }) =>
      sense.is !== 'duration' ||
      !(OLD_FOLLOWS.test(sentence.slice(end)) || AGED_BEFORE.test(sentence.slice(0, start))),
  );
}
