import type { Reading } from './reading.ts';

/** After these a month's name is a month, whatever else it may be. */
const SURE =
  /\b(?:in|since|until|till|during|last|next|this|early|late|mid|end of|start of|beginning of|month of|throughout)[ -]$/i;
const LIKELY = /\b(?:by|from|to|through|of|for|before|after|between|and|or|around|about) $/;

/** Months that are also given names, surnames, verbs or protests. */
const ALSO_WORDS = /^(?:March|April|May|June|August)$/i;

const NAME_FOLLOWS =
  /^(?: [A-Z](?!arch|pril|ay\b|une|uly|ugust|eptember|ctober|ovember|ecember)\w|['’]s\b| (?:said|told|has|had|was|is|who|added|on|for)\b|, who\b)/;
const NAME_BEFORE = /(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Black)\.?|\b[A-Z][a-z]+) $/;
const OPENERS =
  /\b(?:In|Since|Until|By|From|Last|Next|This|During|Late|Early|Before|After|And|For|Through|Between|To|Of|On|The|January|February|March|April|May|June|July|August|September|October|November|December) $/;

/** Drops month names that mean something else: a surname, a verb, a demonstration. */
export function dropMonthWords(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter((reading) => {
    const words = sentence.slice(reading.start, reading.end);
    if (reading.sense.is !== 'month' || /\d|\s/.test(words)) return true;
    const before = sentence.slice(0, reading.start);
    const after = sentence.slice(reading.end);
    if (NAME_BEFORE.test(before) && !OPENERS.test(before)) return false;
    if (!ALSO_WORDS.test(words)) return words.length > 4 || /^(?:June|July)$/i.test(words);
    if (SURE.test(before)) return !/^ [A-Z][a-z]+ (?:said|told|has|had|was|is)\b/.test(after);
    return LIKELY.test(before)
      ? !NAME_FOLLOWS.test(after)
      : /^ ?(?:to|and|[-–—]) ?(?:Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De)/.test(after);
  });
}
