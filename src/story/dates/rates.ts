import type { Reading } from './reading.ts';

const EVERY_BEFORE = /\b(?:every|each|per|once|twice|times|light)(?: (?:in|other|for))? $/i;
const EACH_FOLLOWS =
  /^ (?:an?|per|every|each) (?:second|minute|hour|day|week|month|year)\b|^ years? (?:away|distant)\b/;

/** An article alone ("a year") is a length only where a word asks for one. */
const ARTICLE_ONLY = /^an? (?:second|minute|hour|day|week|fortnight|month|year|century)$/i;
const LENGTH_BEFORE =
  /\b(?:for|within|in|after|takes?|took|taken|taking|lasts?|lasted|lasting|spent|spend|spending|just|only|than|under|over|up to|least|most|of|to|by|through) $/i;
const LENGTH_FOLLOWS =
  /^ (?:of|after|before|into|on from|since|(?:earlier|later) than|in (?:prison|jail|hospital|office)|longer)\b/;

/** Drops how often and how much a time: "twice a week", "every two years", "$500 a month". */
export function dropRates(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter(({ sense, start, end }) => {
    if (sense.is !== 'duration') return true;
    const words = sentence.slice(start, end);
    const before = sentence.slice(0, start);
    const after = sentence.slice(end);
    if (EVERY_BEFORE.test(before) || EACH_FOLLOWS.test(after)) return false;
    if (/^[0-2]\d{3} hours$/.test(words)) return false;
    if (/^(?:a|one) second$/i.test(words) || /^one day$/i.test(words)) return false;
    if (!ARTICLE_ONLY.test(words)) return true;
    return LENGTH_BEFORE.test(before) || LENGTH_FOLLOWS.test(after);
  });
}
