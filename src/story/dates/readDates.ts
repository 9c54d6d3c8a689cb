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
import { dropSupposed } from './supposedDays.ts';
import { readWeekdays, readWeekends } from './weekdays.ts';
import { readHalves, readQuarters, readSameParts, readSeasons } from './yearParts.ts';
import {
  readCenturies,
  readDecades,
  readShortYears,
  readSpelledYears,
  readYearSpans,
  readYears,
} from './years.ts';

const RECOGNISERS: readonly Recogniser[] = [
  readCalendarDates,
  readNamedMonths,
  readWeekdays,
  readWeekends,
  readNthWeekdays,
  readDayWords,
  readPeriods,
  readShifts,
  readHolidays,
  readMovableHolidays,
  readYears,
  readShortYears,
  readSpelledYears,
  readYearSpans,
  readDecades,
  readCenturies,
  readSeasons,
  readQuarters,
  readHalves,
  readSameParts,
  readDurations,
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

/**
 * What any date or duration has somewhere. Half of all sentences have none of it, and to look for that
 * takes a tenth of the time that the recognisers take.
 */
const WORTH_READING =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day|week|month|year|hour|minute|second|fortnight|decade|centur|quarter|half|period|spring|summer|autumn|fall|winter|tomorrow|morning|afternoon|evening|night|halloween|christmas|thanksgiving|easter|ties|nineteen/i;

/** The dates and durations a sentence states, in text order and without overlaps, unresolved. */
export function readDates(sentence: string): Reading[] {
  if (!WORTH_READING.test(sentence)) return [];
  const readings = RECOGNISERS.flatMap((recognise) => recognise(sentence));
  return REFINERS.reduce<Reading[]>((left, refine) => refine(left, sentence), readings);
}
