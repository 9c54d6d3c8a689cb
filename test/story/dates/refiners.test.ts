import { describe, expect, it } from 'vitest';
import { dropAges } from '../../../src/story/dates/ages.ts';
import { readCalendarDates } from '../../../src/story/dates/calendarDates.ts';
import { readDurations } from '../../../src/story/dates/durations.ts';
import { dropHabits } from '../../../src/story/dates/habits.ts';
import { joinDates } from '../../../src/story/dates/joinDates.ts';
import { keepLongest } from '../../../src/story/dates/keepLongest.ts';
import { dropMonthWords } from '../../../src/story/dates/monthWords.ts';
import { dropNames } from '../../../src/story/dates/namesWithDates.ts';
import { dropRates } from '../../../src/story/dates/rates.ts';
import type { Recogniser, Refiner } from '../../../src/story/dates/reading.ts';
import { readDayWords, readShifts } from '../../../src/story/dates/relativeDates.ts';
import { dropSupposed } from '../../../src/story/dates/supposedDays.ts';
import { readWeekdays } from '../../../src/story/dates/weekdays.ts';

type Case = readonly [sentence: string, ...kept: string[]];

const readSeveral: Recogniser = (sentence) =>
  [readCalendarDates, readWeekdays, readDayWords, readShifts, readDurations]
    .flatMap((recognise) => recognise(sentence))
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** Months as chrono finds them, one reading each. */
const readMonths: Recogniser = (sentence) => keepLongest(readCalendarDates(sentence));

function check(refine: Refiner, read: Recogniser, cases: readonly Case[]): void {
  it.each(cases.map(([sentence, ...kept]) => [sentence, kept] as const))('%s', (sentence, kept) => {
    const left = refine(read(sentence), sentence);
    expect(left.map(({ start, end }) => sentence.slice(start, end))).toEqual(kept);
  });
}

describe('dropMonthWords keeps months and drops names and verbs', () => {
  check(dropMonthWords, readMonths, [
    ['It opened in May.', 'May'],
    ['It lasted from April to June.', 'April', 'June'],
    ['A wet May and June followed.', 'May', 'June'],
    ['By September it was over.', 'September'],
    ['The May vote was close.', 'May'],
    ['The May government fell.'],
    ['Mrs May left.'],
    ['Brian May played.'],
    ['A speech by May was cut.'],
    ['Critics of May said so.'],
    ['Parents Mark and June, both 36, wept.'],
    ['For April Jones it was over.'],
    ['March on, she said.'],
    ['On March 3, 2009 it rained.', 'March 3, 2009'],
  ]);
});

describe('keepLongest keeps the longest of readings that share words', () => {
  check(keepLongest, readSeveral, [
    ['He left two years ago.', 'two years ago'],
    ['It lasted two years.', 'two years'],
    ['On 3 May 2009 it rained.', '3 May 2009'],
    ['Yesterday and on Monday it rained.', 'Yesterday', 'Monday'],
  ]);
});

describe('joinDates joins what is one date or one range', () => {
  check((readings, sentence) => joinDates(keepLongest(readings), sentence), readSeveral, [
    ['On Tuesday, 8 March it rained.', 'Tuesday, 8 March'],
    ['On Tuesday, March 8, it rained.', 'Tuesday, March 8'],
    ['From Monday to Friday it rained.', 'Monday to Friday'],
    ['From 8 March to 9 April it rained.', '8 March', '9 April'],
    ['The June–August heat was dry.', 'June–August'],
    ['The 8 March-9 April fair was dry.', '8 March-9 April'],
    ['On Monday and Friday it rained.', 'Monday', 'Friday'],
  ]);
});

describe('dropNames drops days that belong to a name', () => {
  check(dropNames, (sentence) => keepLongest(readSeveral(sentence)), [
    ['The Sunday Times said so.'],
    ['He told Scotland on Sunday.'],
    ['It rained in Scotland on Sunday.', 'Sunday'],
    ['Shops opened early on Black Friday.'],
    ['The Saturday Paper folded.'],
    ['On Saturday President Ruiz spoke.', 'Saturday'],
    ['On Friday the 13th he fell.'],
    ['Its head, Dr Ann Friday, who is 40, left.'],
    ['The May 3 Movement was banned.'],
    ['He told USA Today.'],
    ['Man Arrested Yesterday', 'Yesterday'],
    ['He sang Yesterday twice.'],
  ]);
});

describe('dropAges drops ages and keeps durations', () => {
  check(dropAges, readDurations, [
    ['A 77-year-old man'],
    ['Three-week-old twins'],
    ['a boy aged 11 years'],
    ['She is 40 years old.'],
    ['He is 20 years of age.'],
    ['A 77-year wait', '77-year'],
    ['It stood for 40 years.', '40 years'],
  ]);
});

describe('dropHabits drops days that come round again', () => {
  check(dropHabits, (sentence) => joinDates(readWeekdays(sentence), sentence), [
    ['They meet every Monday.'],
    ['They meet each Tuesday.'],
    ['She never works on a Sunday.'],
    ['It is open Monday to Friday.'],
    ['They fought from Monday to Friday.', 'Monday to Friday'],
    ['They met on Monday.', 'Monday'],
  ]);
});

describe('dropSupposed drops a tomorrow that is only thought of', () => {
  check(dropSupposed, readDayWords, [
    ['I’d do it again tomorrow.'],
    ['I would sign it tomorrow if I could.'],
    ['If they called me tomorrow, I would go.'],
    ['They dance as if there was no tomorrow.'],
    ['These are tomorrow’s leaders.'],
    ['It would take them “tomorrow”, she said.'],
    ['He would meet her tomorrow.', 'tomorrow'],
    ['If it rains, we play tomorrow.', 'tomorrow'],
    ['I would stay, but we leave tomorrow.', 'tomorrow'],
    ['I would have stayed yesterday.', 'yesterday'],
  ]);
});

describe('dropRates drops how often and how much a time', () => {
  check(dropRates, readDurations, [
    ['twice a week'],
    ['every two years'],
    ['$500 a month'],
    ['40 hours a week'],
    ['24 hours per day'],
    ['five light years away'],
    ['at 2015 hours'],
    ['One day it ends.'],
    ['for a week', 'a week'],
    ['a week after the fire', 'a week'],
    ['It took a month.', 'a month'],
    ['40 hours later', '40 hours'],
  ]);
});
