import { type MonthSense, type Reading, readAll, type Sense, type Side } from './reading.ts';
import { THAT } from './weekdays.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Source of a pattern for a month's name, full or abbreviated with its full stop. */
export const MONTH_NAME =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.';
const YEAR = '(?:,? (?:of )?(?<year>(?:1[5-9]|20)\\d\\d)\\b)?';

const SIDED = new RegExp(
  `\\b(?:(?<side>[Ll]ast|[Tt]his|[Nn]ext)|(?<that>${THAT}(?: same)?)|[Tt]he (?<beside>following|next|previous|preceding)) (?<month>${MONTH_NAME})(?! \\d)(?!\\w)`,
  'g',
);
const PLACED = new RegExp(
  `\\b(?:(?:[Ee]arly|[Ll]ate|[Mm]id)(?: (?:in )?|-)|(?:[Tt]he )?(?:first|second|third|last|final|opening|closing) (?:week|weekend|half|days) (?:of|in) )(?:(?<side>last|this|next) )?(?<month>${MONTH_NAME})(?! \\d{1,2}\\b)(?!\\w)${YEAR}`,
  'g',
);
const EDGE = new RegExp(
  `\\b(?:[Tt]he )?(?<edge>[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle) of (?:(?<side>last|this|next) )?(?:(?<month>${MONTH_NAME})${YEAR}|(?<only>(?:1[5-9]|20)\\d\\d))(?!\\w)`,
  'g',
);

/** Reads months that words place: "last June", "late May", "the end of June 2021". */
export function readNamedMonths(sentence: string): Reading[] {
  const plain = [SIDED, PLACED].flatMap((pattern) => readAll(sentence, pattern, monthOf));
  const edges = readAll(sentence, EDGE, (groups) => {
    const whole: Sense = groups['only']
      ? { is: 'year', year: Number(groups['only']) }
      : monthOf(groups);
    return /end/i.test(groups['edge'] ?? '') ? { is: 'end', of: whole } : whole;
  });
  return [...plain, ...edges];
}

export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

type Groups = Readonly<Record<string, string | undefined>>;

function monthOf({ month = '', side, that, beside, year }: Groups): MonthSense {
  return {
    is: 'month',
    month: monthNumber(month),
    ...(side ? { side: side.toLowerCase() as Side } : {}),
    ...(that ? { yearsOn: 0 } : {}),
    ...(beside ? { beside: /^p/.test(beside) ? 'last' : 'next' } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}
