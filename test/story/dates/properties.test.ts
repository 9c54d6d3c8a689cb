import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/story/dates.ts';
import { oneBlock } from './datesIn.ts';

const WORDS = [
  'on',
  'in',
  'last',
  'next',
  'the',
  'end',
  'of',
  'May',
  'March',
  '3',
  '12',
  '2009',
  '1998-2003',
  'Tuesday',
  'Friday',
  'week',
  'year',
  'two',
  'years',
  'ago',
  'later',
  'a',
  'to',
  '-',
  '–',
  ',',
  '.',
  "'90s",
  'will',
  'said',
  '31',
  'February',
  '  ',
  '\r\n',
  '9/11/2001',
  'half',
  'and',
  'Christmas',
  'quarter',
  'century',
  '9999-12-31',
  '0000',
  'Sept.',
  '🙂',
  'é',
];
const text = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const published = fc.option(fc.constantFrom('2009-03-31', '2024-02-29', 'soon', '0001-01-01'), {
  nil: undefined,
});
const ISO =
  /^(?:(?:\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)?)(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?|P(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:[\d.]+D)?(?:T(?:\d+H)?(?:\d+M)?(?:[\d.]+S)?)?))$/;

describe('findDates, whatever the text', () => {
  it('gives ordered spans inside the block that never overlap, with ISO values or null', () => {
    fc.assert(
      fc.property(text, published, (words, day) => {
        const found = findDates(words, oneBlock(words), day);
        found.forEach((mention, index) => {
          expect(mention.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(words.length);
          expect(words.slice(mention.start, mention.end)).toMatch(/^\S(?:.*\S)?$/su);
          if (mention.value !== null) expect(mention.value).toMatch(ISO);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('skips link lines and repeated blocks', () => {
    const words = 'It rained on 3 May 2009.';
    expect(findDates(words, oneBlock(words, 'link'))).toEqual([]);
    expect(
      findDates(
        words,
        oneBlock(words).map((block) => ({ ...block, duplicate: true })),
      ),
    ).toEqual([]);
  });

  it.each([
    ['digits', '1'],
    ['spaces', ' '],
    ['dates', '3 May 2009 '],
    ['months', 'May '],
    ['durations', 'two years and '],
    ['weekdays', 'Monday to '],
    ['numbers', '12, '],
    ['cues', 'said will '],
    ['hyphens', '1-1/'],
  ])('takes time linear in the length of a run of %s', (_, unit) => {
    const timeOf = (length: number) => {
      const words = unit.repeat(length / unit.length);
      const start = performance.now();
      findDates(words, oneBlock(words), '2009-06-01');
      return performance.now() - start;
    };
    timeOf(4000);
    expect(timeOf(80_000)).toBeLessThan(2500);
  });
});
