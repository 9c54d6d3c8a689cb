import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a form that may be a noun or a verb', () => {
  checkWords([
    [
      'Harbour Ministry pledges quick work on the pier.',
      '~ quick work on the pier — Harbour Ministry',
    ],
  ]);
});
