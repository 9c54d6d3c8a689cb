import { type Reading, readAll, type Side } from './reading.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
export const WEEKDAY_NAME = WEEKDAYS.map(
  (day) => `${day[0]?.toUpperCase()}${day.slice(1)}|${day.toUpperCase()}`,
).join('|');
/**
 * "That" before a day or month where it points, as in "since that Friday" and "he left that May",
 * not where a clause begins, as in "he said that Friday would be best".
 */
export const THAT =
  '(?:(?<=^|[,;—–] |\\b(?:[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Ii]n|(?<!\\bmore )[Oo]n|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly|[Aa]nd) )[Tt]hat|(?<!\\bmore on )that(?= \\w+(?: (?:morning|afternoon|evening|night))?(?:[.,;]|$| and\\b)))';
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime)(?!s))?';

const WEEKDAY = new RegExp(
  `\\b(?:(?:(?<side>[Ll]ast|[Tt]his(?: coming| past)?|[Nn]ext|[Pp]ast)|(?<beside>[Tt]he (?:previous|preceding|following|next)|${THAT})|(?<from>(?:[Aa]|[Oo]ne) week from)) )?(?<day>${WEEKDAY_NAME})(?!\\w| (?:of|in) (?:the|each|every) month)${PART}(?:,? (?:of )?(?<week>last|this|next) week|(?<on> week)(?![\\w-]))?`,
  'g',
);

const WEEKEND =
  /\b(?:(?<side>last|this(?: coming| past)?|next|the past|the coming|the) )weekend\b(?! of\b)/gi;

/** Reads "Tuesday", "last Friday night", "Monday of next week"; plurals are habits, not dates. */
export function readWeekdays(sentence: string): Reading[] {
  return readAll(sentence, WEEKDAY, ({ day = '', side, beside, from, week, on }) => ({
    is: 'weekday',
    weekday: weekdayNumber(day),
    ...(side ? { side: sideOf(side) } : {}),
    ...(beside ? { side: sideOf(beside), beside: true } : {}),
    ...(week ? { week: week as Side } : {}),
    ...(on || from ? { weekOn: true } : {}),
  }));
}

/** Reads "the weekend", "last weekend", "this coming weekend". */
export function readWeekends(sentence: string): Reading[] {
  return readAll(sentence, WEEKEND, ({ side = '' }) =>
    side.toLowerCase() === 'the' ? { is: 'weekend' } : { is: 'weekend', side: sideOf(side) },
  );
}

/** 0 is Sunday. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.toLowerCase());
}

/** Which of several their words mean; "this past" is the last. */
export function sideOf(words: string): Side {
  if (/next|coming|following/i.test(words)) return 'next';
  return /last|past|previous|preceding/i.test(words) ? 'last' : 'this';
}
