import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import { slice } from '../../span.ts';
import { type Reading, voiceBeforeLast } from '../discourse/reading.ts';

/** After a question the word is not with whoever asked it, but with the one asked, who spoke before. */
export function answererOf(state: Reading, index: number, word: string): number | undefined {
  const { text, frames, last, people } = state;
  const asker = last?.quote.voice;
  if (!last || !asker || !('person' in asker) || !/\?$/u.test(slice(text, last.quote))) {
    return undefined;
  }
  if ((frames[index]?.block ?? 0) - last.block !== 1) return undefined;
  const before = voiceBeforeLast(state);
  if (!before || !('person' in before) || before.person === asker.person) return undefined;
  const gender = genderOfPronoun(word);
  const alike = [asker, before].every(({ person }) => people[person]?.gender === gender);
  return alike ? before.person : undefined;
}
