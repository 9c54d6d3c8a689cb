import type { Reading } from './reading.ts';

/** "I'd do it again tomorrow", "if they called me tomorrow": a day that is only thought of. */
const SUPPOSED =
  /(?:\b(?:I|we|you)(?:['’]d| would| could)|\b[Ii]f (?:I|we|you|he|she|they|it|\w+ \w+) (?!is\b|are\b)\w+)\b(?: (?!(?:and|but|because|when|that)\b)[\w'’]+){0,8} $/;
/** "as if there was no tomorrow", "the stars of tomorrow", `would take them "tomorrow"`. */
const FIGURATIVE = /\b(?:no|like|of) $|[^.:] ["“‘']$/;
const WORLD_AFTER = /^['’]s (?:world|leaders|stars|voters|technology|generation)\b/;

/** Drops "tomorrow" where it names no day of the calendar. */
export function dropSupposed(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter(({ start, end }) => {
    if (!/^tomorrow$/i.test(sentence.slice(start, end))) return true;
    const before = sentence.slice(0, start);
    return !(
      SUPPOSED.test(before) ||
      FIGURATIVE.test(before) ||
      WORLD_AFTER.test(sentence.slice(end))
    );
  });
}
