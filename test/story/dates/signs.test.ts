import { expect, it } from 'vitest';
import { signsIn } from '../../../src/story/dates/signs.ts';

it.each([
  ['It reopens on Tuesday.', ['weekday']],
  ['It reopened in March.', ['month']],
  ['It reopened in 2019.', ['number', 'year']],
  ['It reopened in ’74.', ['number', 'short', 'year']],
  ['It took 340 days.', ['number', 'unit', 'holiday', 'movableHoliday']],
  ['It took ninetydays.', ['unit', 'holiday', 'movableHoliday']],
  ['Profit fell from the year-ago period.', ['unit', 'samePart']],
  ['It rained on Good Friday.', ['weekday', 'movableHoliday']],
])('tells which sorts of dates can stand in "%s"', (sentence, signs) => {
  expect([...signsIn(sentence)].sort()).toEqual([...signs].sort());
});

it.each(['She left.', 'They may march to the market.', ''])('finds none in "%s"', (sentence) => {
  expect(signsIn(sentence).size).toBe(0);
});
