import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a transcript in marks', () => {
  checkWords([
    [
      'Ann Lowe spoke.\n\n“LOWE: It leaks.\n\n“HOST: It does?\n\n“LOWE: It does.”',
      'LOWE: It leaks. — Ann Lowe',
      'HOST: It does? — nobody',
      'LOWE: It does. — Ann Lowe',
    ],
  ]);
});
