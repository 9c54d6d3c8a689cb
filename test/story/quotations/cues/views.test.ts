import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('whose view a clause gives', () => {
  checkWords([
    ['Asked who leads it in her view, Ann Lowe nodded.'],
    [
      'Ann Lowe sells tea. Green tea, in her view, could double her sales.',
      '~ Green tea, in her view, could double her sales — Ann Lowe',
    ],
    [
      'By Ann Lowe’s reckoning, the last of the tea will go in May.',
      '~ the last of the tea will go in May — Ann Lowe',
    ],
    ['Ann Lowe slept in her own words and songs.'],
    ['They share the sweets according to a formula that suits them.'],
    ['The sweets are in jars according to how they taste.'],
  ]);
});
