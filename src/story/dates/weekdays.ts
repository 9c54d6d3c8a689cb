import { type Reading, readAll, type Side } from './reading.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NAME = WEEKDAYS.map(
  (day) => `${day[0]?.toUpperCase()}${day.slice(1)}|${day.toUpperCase()}`,
).join('|');
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';

const WEEKDAY = new RegExp(
  `\\b(?:(?<side>[Ll]ast|[Tt]his(?: coming| past)?|[Nn]ext|[Tt]he (?:previous|following)|[Pp]ast) )?(?<day>${NAME})(?![\\w])${PART}(?:,? (?:of )?(?<week>last|this|next) week)?`,
  'g',
);

const WEEKEND =
  /\b(?:(?<side>last|this(?: coming| past)?|next|the past|the coming|the) )weekend\b/gi;

/** Reads "Tuesday", "last Friday night", "Monday of next week"; plurals are habits, not dates. */
export function readWeekdays(sentence: string): Reading[] {
  return readAll(sentence, WEEKDAY, ({ day = '', side, week }) => ({
    is: 'weekday',
    weekday: WEEKDAYS.indexOf(day.toLowerCase()),
    ...(side ? { side: sideOf(side) } : {}),
    ...(week ? { week: week as Side } : {}),
  }));
}

/** Reads "the weekend", "last weekend", "this coming weekend". */
export function readWeekends(sentence: string): Reading[] {
  return readAll(sentence, WEEKEND, ({ side = '' }) =>
    side.toLowerCase() === 'the' ? { is: 'weekend' } : { is: 'weekend', side: sideOf(side) },
  );
}

function sideOf(words: string): Side {
  if (/next|coming|following/i.test(words)) return 'next';
  return /last|past|previous/i.test(words) ? 'last' : 'this';
}
