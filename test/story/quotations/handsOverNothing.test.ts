import { describe } from 'vitest';
import { checkWords } from './wordsOf.ts';

describe('a verb that hands over no words', () => {
  checkWords([
    [
      'Ann Lowe waited until a dog barked. She said that the line was new.',
      '~ the line was new — Ann Lowe',
    ],
    ['The sister of the man wrote a long letter to the ministry, and the leave was withdrawn.'],
    [
      'Ann Lowe wrote a letter saying that the bridge would fall.',
      '~ the bridge would fall — Ann Lowe',
    ],
  ]);
});
