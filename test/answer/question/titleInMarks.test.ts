import { expect, it } from 'vitest';
import { titleInMarks } from '../../../src/answer/question/titleInMarks.ts';

it.each([
  ['Storm closes the harbour', '“Storm closes the harbour”'],
  ['“A hive has no mayor”', '“A hive has no mayor”'],
  ['"Go home" is the answer', '“"Go home" is the answer”'],
])('names a title in marks once: %s', (title, shown) => {
  expect(titleInMarks(title)).toBe(shown);
});
