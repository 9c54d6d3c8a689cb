import { dropAges } from './ages.ts';
import { readCalendarDates } from './calendarDates.ts';
import { listDays } from './dayLists.ts';
import { readDurations } from './durations.ts';
import { dropHabits } from './habits.ts';
import { readHolidays, readMovableHolidays } from './holidays.ts';
import { joinDates } from './joinDates.ts';
import { keepLongest } from './keepLongest.ts';
import { dropMonthWords } from './monthWords.ts';
import { readNamedMonths } from './namedMonths.ts';
import { dropNames } from './namesWithDates.ts';
import { readNthWeekdays } from './nthWeekdays.ts';
import { dropRates } from './rates.ts';
import type { Reading, Recogniser, Refiner } from './reading.ts';
import { readDayWords, readPeriods, readShifts } from './relativeDates.ts';
import { type Sign, signsIn } from './signs.ts';
import { dropSupposed } from './supposedDays.ts';
import { readWeekdays, readWeekends } from './weekdays.ts';
import { readHalves, readQuarters, readSameParts, readSeasons } from './yearParts.ts';
import {
  readCenturies,
  readDecades,
  readEraYears,
  readShortYears,
  readSpelledYears,
  readYearSpans,
  readYears,
} from './years.ts';

/** Each with the signs of which a sentence has one, or there is nothing to find in it. */
const RECOGNISERS: readonly (readonly [Recogniser, readonly Sign[]])[] = [
  [readCalendarDates, ['month', 'number']],
  [readNamedMonths, ['month', 'year']],
  [readWeekdays, ['weekday']],
  [readWeekends, ['weekend']],
  [readNthWeekdays, ['weekday']],
  [readDayWords, ['dayWord']],
  [readPeriods, ['unit']],
  [readShifts, ['unit', 'hours']],
  [readHolidays, ['holiday']],
  [readMovableHolidays, ['movableHoliday']],
  [readYears, ['year']],
  [readEraYears, ['number']],
  [readShortYears, ['short']],
  [readSpelledYears, ['nineteen']],
  [readYearSpans, ['year']],
  [readDecades, ['year', 'short', 'tens']],
  [readCenturies, ['century']],
  [readSeasons, ['season']],
  [readQuarters, ['quarter']],
  [readHalves, ['half']],
  [readSameParts, ['samePart']],
  [readDurations, ['unit']],
];

/** In order: each takes what the one before it left. */
const REFINERS: readonly Refiner[] = [
  dropMonthWords, // "May said", "a march"
  keepLongest, // "two years ago" over "two years"
  joinDates, // "Tuesday" + "8 March"; "Monday to Friday"
  listDays, // the "7" and "8" of "7, 8 and 9 March"
  dropNames, // a paper's name, "Super Tuesday"
  dropAges, // "a 12-week-old puppy"
  dropSupposed, // "I'd do it again tomorrow"
  dropHabits, // "every Monday", "open Monday to Friday"
  dropRates, // "twice a week", "every two years"
];

/** The dates and durations a sentence states, in text order and without overlaps, unresolved. */
export function readDates(sentence: string): Reading[] {
  const signs = signsIn(sentence);
  if (signs.size === 0) return [];
  const readings: Reading[] = [];
  for (const [recognise, needed] of RECOGNISERS)
    if (hasAny(signs, needed)) readings.push(...recognise(sentence));
  return REFINERS.reduce<Reading[]>((left, refine) => refine(left, sentence), readings);
}

function hasAny(signs: ReadonlySet<Sign>, needed: readonly Sign[]): boolean {
  for (const sign of needed) if (signs.has(sign)) return true;
  return false;
}
