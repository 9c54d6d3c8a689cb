import { expect, it } from 'vitest';
import { tenseAt } from '../../../src/story/dates/tense.ts';

/** The date is what stands in brackets. */
const CASES = [
  ['The minister resigned on [Tuesday].', 'past'],
  ['The minister will resign on [Tuesday].', 'future'],
  ['The list will be published on [Tuesday].', 'future'],
  ['Claims must be lodged before [31 May].', 'future'],
  ['On [Tuesday] the court will rule.', 'future'],
  ['On [Tuesday] the court ruled.', 'past'],
  ['He said on [Tuesday] that he would resign.', 'past'],
  ['He said he would resign on [Tuesday].', 'future'],
  ['The lander is due on [4 June].', 'future'],
  ['The team plans to land on [4 June].', 'future'],
  ['Work had been due to begin in [June].', 'past'],
  ['The fair opens on [4 June].', 'future'],
  ['The bank meets on [4 June].', 'future'],
  ['She is leaving on [4 June].', 'future'],
  ['Nobody has seen him since [4 June].', 'past'],
  ['Ready by [4 June]', 'future'],
  ['A picture of [4 June]', 'unknown'],
] as const;

it.each(CASES)('reads %s as %s', (marked, tense) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(tenseAt(marked.replace(/[[\]]/g, ''), { start, end })).toBe(tense);
});
