import { describe, expect, it } from 'vitest';
import { daysOf, readTypedDate } from '../../../src/answer/lookups/timeline.ts';

describe('the days of a date', () => {
  it.each([
    ['2022-03-30', ['2022-03-30', '2022-03-30']],
    ['2022-03', ['2022-03-01', '2022-03-31']],
    ['2022', ['2022-01-01', '2022-12-31']],
    ['2019-W18', ['2019-04-29', '2019-05-05']],
    ['2021-W01', ['2021-01-04', '2021-01-10']],
    ['1990/1999', ['1990-01-01', '1999-12-31']],
    ['2019-05/2019-06-02', ['2019-05-01', '2019-06-02']],
  ])('%s run from its first to its last', (value, days) => {
    expect(daysOf(value)).toEqual(days);
  });
});

describe('a date as a reader types it', () => {
  it.each([
    ['March 2022', '2022-03'],
    ['30 March 2022', '2022-03-30'],
    ['2022-03-30', '2022-03-30'],
    ['2022-03', '2022-03'],
    ['2022', '2022'],
    ['soonish', undefined],
    ['three weeks', undefined],
    ['', undefined],
  ])('%j is %j', (typed, value) => {
    expect(readTypedDate(typed)).toBe(value);
  });
});
