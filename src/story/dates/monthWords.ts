import { MONTH_NAME } from './namedMonths.ts';
import type { Reading } from './reading.ts';

/** After these a month's name is a month, whatever else it may be. */
const SURE =
  /\b(?:in|since|until|till|during|last|next|this|that|early|late|mid|end of|start of|beginning of|month of|throughout)[ -]$/i;
const LIKELY = /\b(?:by|from|to|through|of|for|before|after|between|around|about) $/i;

/** "The June election", but not "the May government". */
const ARTICLE_BEFORE = /\b(?:[Tt]he|[Ii]ts|[Aa]) $/;
const NOUN_FOLLOWS =
  /^ (?!government|administration|family|cabinet|ministry|era\b|years\b)[a-z]{3,}/;

/** Months that are also given names, surnames, verbs or protests. */
const ALSO_WORDS = /^(?:March|April|May|June|August)$/i;

const CAPITAL_FOLLOWS = /^ [A-Z](?!arch|pril|ay\b|une|uly|ugust|eptember|ctober|ovember|ecember)\w/;
const VERB_FOLLOWS = /^(?:['’]s\b| (?:said|told|has|had|was|is|who|added|on|for)\b|, who\b)/;
const NAME_BEFORE = /(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Black)\.?|\b[A-Z][a-z]+) $/;
const OPENERS =
  /\b(?:In|Since|Until|By|From|Last|Next|This|During|Late|Early|Before|After|And|For|Through|Between|To|Of|On|The|A|An|One|Its|January|February|March|April|May|June|July|August|September|October|November|December|Come|Around|About|Over|Again|Only|Was|Is|Mid|When|But|If) $/;

const MONTH_BEFORE = new RegExp(
  `\\b(?:${MONTH_NAME})(?: to | through | until | and | or |, | ?[-–—/] ?)$`,
);
const MONTH_AFTER = new RegExp(
  `^(?: to | through | until | and | or |, | ?[-–—/] ?)(?:${MONTH_NAME})(?!\\w)`,
);

/** Drops month names that mean something else: a surname, a verb, a demonstration. */
export function dropMonthWords(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter(({ sense, start, end }) => {
    const words = sentence.slice(start, end);
    if (sense.is !== 'month' || /\d|\s/.test(words)) return true;
    return meansMonth(sentence.slice(0, start), words, sentence.slice(end));
  });
}

function meansMonth(before: string, words: string, after: string): boolean {
  if (NAME_BEFORE.test(before) && !OPENERS.test(before)) return false;
  if (MONTH_AFTER.test(after)) return true;
  if (MONTH_BEFORE.test(before)) return !CAPITAL_FOLLOWS.test(after);
  if (!ALSO_WORDS.test(words)) return words.length > 4 || /^(?:June|July)$/i.test(words);
  if (SURE.test(before)) return !/^ [A-Z][a-z]+ (?:said|told|has|had|was|is)\b/.test(after);
  if (VERB_FOLLOWS.test(after)) return false;
  if (ARTICLE_BEFORE.test(before)) return NOUN_FOLLOWS.test(after);
  return LIKELY.test(before) && !CAPITAL_FOLLOWS.test(after);
}
