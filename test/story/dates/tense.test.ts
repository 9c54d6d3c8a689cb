import { expect, it } from 'vitest';
import { tensesIn } from '../../../src/story/dates/tense.ts';

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
  ['She could not be reached on [Tuesday].', 'past'],
  ['Neither he nor Ms. Orr could be found on [Tuesday].', 'past'],
  ['Neither side would say [Tuesday] when it would end.', 'past'],
  ['He will be tried for killing a man in [June].', 'past'],
  ['The tax takes effect [4 June].', 'future'],
  ['It expects a loss in [June].', 'future'],
  ['Orders for [June] delivery rose.', 'future'],
  ['[Sunday] marks the tenth anniversary.', 'future'],
  ['Mr. Orr on [Tuesday] agreed to leave.', 'past'],
  ['It beat the record set on [4 June].', 'past'],
  ['A second flight is pencilled in for [4 June].', 'future'],
  ['She would not immediately comment on [Tuesday].', 'past'],
  ['She may have left on [Tuesday].', 'past'],
  ['She may leave on [Tuesday].', 'future'],
  ['She agreed to leave in [June].', 'intended'],
  ['She expects to leave in [June].', 'future'],
  ['The final was put back to [June].', 'future'],
  ['The family moved to Paris in [June].', 'past'],
  ['If elected in [June] he will quit.', 'future'],
  ['Talks lasted until [Tuesday].', 'past'],
  ['He faces trial in [June].', 'future'],
  ['The final is on [4 June].', 'future'],
  ['The deputies vote [Tuesday].', 'future'],
  ['Two days after a vote [Tuesday]', 'unknown'],
  ['The man who heads the bank on [Tuesday] resigned.', 'past'],
  ['Nobody has seen him since [4 June].', 'past'],
  ['Ready by [4 June]', 'future'],
  ['It was planned in [June].', 'past'],
  ['Asked on [Tuesday] if he would go, he laughed.', 'past'],
  ['She had never won a match until [Monday].', 'past'],
  ['They set out in [June].', 'unknown'],
  ['We now see a cut in [June].', 'future'],
  ['She will unveil it on what would have been his birthday, [4 June].', 'future'],
  ['A picture of [4 June]', 'unknown'],
] as const;

it.each(CASES)('reads %s as %s', (marked, tense) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(tensesIn(marked.replace(/[[\]]/g, ''))({ start, end })).toBe(tense);
});
