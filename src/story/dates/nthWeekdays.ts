import { MONTH_NAME, monthNumber } from './namedMonths.ts';
import { type Reading, readAll } from './reading.ts';
import { WEEKDAY_NAME, weekdayNumber } from './weekdays.ts';

/** Its index is the number meant; the last of a month is told by 0. */
const NTHS = ['last', 'first', 'second', 'third', 'fourth'];

const NTH_WEEKDAY = new RegExp(
  `\\b(?:[Tt]he )?(?<nth>${NTHS.join('|')}) (?<day>${WEEKDAY_NAME}) (?:of|in) (?<month>${MONTH_NAME})(?!\\w)(?:,? (?<year>(?:1[5-9]|20)\\d\\d)\\b)?`,
  'g',
);

/** Reads "the first Thursday of October", "the last Sunday in March 2015". */
export function readNthWeekdays(sentence: string): Reading[] {
  return readAll(sentence, NTH_WEEKDAY, ({ nth = '', day = '', month = '', year }) => ({
    is: 'nth',
    nth: NTHS.indexOf(nth),
    weekday: weekdayNumber(day),
    of: { is: 'month', month: monthNumber(month), ...(year ? { year: Number(year) } : {}) },
  }));
}
