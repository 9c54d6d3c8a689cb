import { describe, expect, it } from 'vitest';
import { daysOf, readTypedDate, timelineOf } from '../../../src/answer/lookups/timeline.ts';
import { parseStory } from '../../../src/story/parseStory.ts';

describe('a timeline', () => {
  const text = [
    'The harbour closed in May 2021.',
    'MARCH 1: It opened again on March 1, 2022.',
    'A ferry came on March 3, 2022.',
  ].join('\n\n');
  const { story } = parseStory('harbour', `---\npublished: 2022-03-05\n---\n${text}`);
  const stories = story ? [story] : [];
  const values = (query: Parameters<typeof timelineOf>[1]) =>
    timelineOf(stories, query).map(({ value }) => value);

  it('is in the order of time, a date that a sentence repeats in its fuller form', () => {
    expect(values({})).toEqual(['2021-05', '2022-03-01', '2022-03-03']);
    const opened = timelineOf(stories, {})[1];
    expect(story?.text.slice(opened?.answer?.start, opened?.answer?.end)).toBe('March 1, 2022');
  });

  it('is narrowed by time at any precision, and by words', () => {
    expect(values({ from: '2022' })).toEqual(['2022-03-01', '2022-03-03']);
    expect(values({ to: '2021-05-10' })).toEqual(['2021-05']);
    expect(values({ from: '2022-03-02', to: '2022-03' })).toEqual(['2022-03-03']);
    expect(values({ about: 'ferries' })).toEqual(['2022-03-03']);
  });
});

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
