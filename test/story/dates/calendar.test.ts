import { configuration } from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  easterOf,
  isDay,
  lastDayOfMonth,
  makeDay,
  weekdayOf,
  weekOf,
} from '../../../src/story/dates/calendar.ts';
import { CHRONO_PARSERS } from '../../../src/story/dates/calendarDates.ts';
import { durationValue } from '../../../src/story/dates/durations.ts';
import { countOf, ordinalOf } from '../../../src/story/dates/numbers.ts';
import { singleSpaced } from '../../../src/story/dates/singleSpaced.ts';

describe('calendar', () => {
  it('knows which days exist', () => {
    expect(isDay('2020-02-29')).toBe(true);
    expect(isDay('2021-02-29')).toBe(false);
    expect(isDay('soon')).toBe(false);
    expect(makeDay(2021, 2, 30)).toBeUndefined();
  });

  it('crosses months and years', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addMonths('2019-11', 3)).toBe('2020-02');
    expect(addMonths('2019-02', -3)).toBe('2018-11');
    expect(lastDayOfMonth('2020-02')).toBe('2020-02-29');
  });

  it('knows Easter', () => {
    const years = [1961, 1998, 2000, 2008, 2011, 2019, 2024, 2038];
    expect(years.map(easterOf)).toEqual([
      '1961-04-02',
      '1998-04-12',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2019-04-21',
      '2024-03-31',
      '2038-04-25',
    ]);
  });

  it('counts weeks as ISO 8601 does, by their Thursday', () => {
    expect(weekdayOf('2021-01-03')).toBe(0);
    expect(weekOf('2021-01-03')).toBe('2020-W53');
    expect(weekOf('2021-01-04')).toBe('2021-W01');
    expect(weekOf('2018-12-31')).toBe('2019-W01');
  });
});

describe('numbers', () => {
  it.each([
    ['12', 12],
    ['1,500', 1500],
    ['2.5', 2.5],
    ['a', 1],
    ['seventeen', 17],
    ['Twenty-five', 25],
    ['ninety', 90],
    ['a hundred', 100],
    ['two dozen', 24],
    ['two and a half', 2.5],
    ['a couple of', 2],
    ['several', null],
  ])('reads %s as %s', (words, count) => {
    expect(countOf(words)).toBe(count);
  });

  it('reads ordinals in words and figures', () => {
    expect(['first', '21st', 'nineteenth', 'twenty-first'].map(ordinalOf)).toEqual([1, 21, 19, 21]);
  });
});

describe('durationValue', () => {
  it('tells halves in the next smaller unit and mixed weeks in days', () => {
    const value = (unit: 'year' | 'week' | 'hour', count: number) =>
      durationValue([{ unit, count }]);
    expect(value('year', 2.5)).toBe('P2Y6M');
    expect(value('hour', 0.5)).toBe('PT30M');
    expect(value('week', 3)).toBe('P3W');
    expect(
      durationValue([
        { unit: 'week', count: 2 },
        { unit: 'day', count: 3 },
      ]),
    ).toBe('P17D');
  });

  it('is null for vague counts', () => {
    expect(durationValue([{ unit: 'year', count: null }])).toBeNull();
  });
});

describe('singleSpaced', () => {
  it('finds the way back to the original offsets', () => {
    const { text, original } = singleSpaced('3\r\nMay  2009');
    expect(text).toBe('3 May 2009');
    expect([0, 1, 2, 6, 10].map(original)).toEqual([0, 1, 3, 8, 12]);
  });
});

describe('chrono', () => {
  it('still has every parser that the calendar reader keeps', () => {
    const parsers = configuration.createCasualConfiguration(true).parsers;
    const known = parsers.map((parser) => parser.constructor.name);
    expect(known).toEqual(expect.arrayContaining([...CHRONO_PARSERS]));
  });
});
