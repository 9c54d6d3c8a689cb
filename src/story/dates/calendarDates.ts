import { Chrono, configuration, type ParsingResult } from 'chrono-node/en';
import type { Reading, Sense } from './reading.ts';

/**
 * chrono's parsers of dates written with a month or in digits. Its others guess: they read "now",
 * "for 15 years" or a bare "12" as dates, and resolve against the clock instead of the story.
 */
export const CHRONO_PARSERS: readonly string[] = [
  'ISOFormatParser',
  'ENYearMonthDayParser',
  'SlashDateFormatParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'ENMonthNameParser',
];

/** The first three begin with digits and a sign, or with a year; most sentences have neither. */
const NAME_PARSERS = CHRONO_PARSERS.slice(3);
const BEGINS_IN_DIGITS = /\d[-./]\d|\d{4}[-./\s]/;

/** Chrono is only run where it can find something that is kept: it is the slowest step by far. */
const WORTH_READING =
  /\b(?:J(?:[Aa][Nn]|[Uu][LlNn])|F[Ee][Bb]|M[Aa][RrYy]|A(?:[Pp][Rr]|[Uu][Gg])|S[Ee][Pp]|O[Cc][Tt]|N[Oo][Vv]|D[Ee][Cc])|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;

/** Only what the words themselves say is kept of a result, so any reference will do. */
const ANY_REFERENCE = new Date(0);

const chrono = calendarChrono(CHRONO_PARSERS);
const chronoOfNames = calendarChrono(NAME_PARSERS);

/** Reads days and months by name or number: "4 May", "Oct. 2, 2019", "2019-05-04", "May 3-5". */
export function readCalendarDates(sentence: string): Reading[] {
  if (!WORTH_READING.test(sentence)) return [];
  const reader = BEGINS_IN_DIGITS.test(sentence) ? chrono : chronoOfNames;
  return reader.parse(sentence, ANY_REFERENCE).flatMap((result) => {
    const { text, yearStated } = withoutLooseNumber(result as ParsingResult);
    const preposition = /^(?:on|in|\s)*/i.exec(text)?.[0].length ?? 0;
    const start = result.index + preposition;
    const words = text.slice(preposition).replace(/(?:[\s,-]|\bof)+$/, '');
    const sense = senseOf(result as ParsingResult, yearStated);
    return sense && writtenAsDate(words) ? [{ start, end: start + words.length, sense }] : [];
  });
}

/** chrono without its refiners; day first in 3/4/2019, but "May 22" is a day and no year. */
function calendarChrono(names: readonly string[]): Chrono {
  const monthFirst = configuration.createCasualConfiguration(false);
  const dayFirst = configuration.createCasualConfiguration(true);
  const nameOf = (parser: object) => parser.constructor.name;
  const parsers = monthFirst.parsers.map((parser) =>
    nameOf(parser) === 'SlashDateFormatParser'
      ? (dayFirst.parsers.find((other) => nameOf(other) === nameOf(parser)) ?? parser)
      : parser,
  );
  return new Chrono({
    parsers: parsers.filter((parser) => names.includes(nameOf(parser))),
    refiners: [],
  });
}

/** A number after a date is its year only with four digits: "on 4 May 12 people" is no 2012. */
function withoutLooseNumber(result: ParsingResult): { text: string; yearStated: boolean } {
  const { text } = result;
  const yearStated =
    result.start.isCertain('year') &&
    (/\d{4}(?!\d)/.test(text) || /^\d+[/.]\d+[/.]\d\d$/.test(text));
  if (yearStated || !result.start.isCertain('year')) return { text, yearStated };
  return { text: text.replace(/[\s,/-]*\d{1,3}(?:\s*[a-z]{2,3})?$/i, ''), yearStated };
}

function senseOf(result: ParsingResult, yearStated: boolean): Sense | undefined {
  const month = result.start.get('month');
  const year = yearStated ? result.start.get('year') : null;
  if (!month) return undefined;
  const stated = year ? { year } : {};
  if (!result.start.isCertain('day')) return { is: 'month', month, ...stated };
  const from = { is: 'day', month, day: result.start.get('day') ?? 1, ...stated } as const;
  const last = result.end?.get('day');
  return last ? { is: 'range', from, to: { ...from, day: last } } : from;
}

/** Month names need their capital ("may have", "a march"); an ordinal word needs "of". */
function writtenAsDate(words: string): boolean {
  const letters = /[a-z]{3,}/gi;
  const names = [...words.matchAll(letters)].map(([word]) => word);
  const month = names.find((word) =>
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(word),
  );
  if (month === undefined) return /\d/.test(words);
  return /^[A-Z]/.test(month) && (/^\d/.test(words) || names[0] === month || /\bof\b/.test(words));
}
