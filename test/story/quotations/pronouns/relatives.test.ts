import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('kin, in place of the name', () => {
  checkWords([
    [
      'Ann Lowe waited with her daughter, Una. “I flew in,” Una said. “She keeps the books,” her mother said.',
      'I flew in, — Una',
      'She keeps the books, — Ann Lowe',
    ],
    [
      'Ann Lowe waited with her daughter, Una. “She keeps the books,” Una’s mother said.',
      'She keeps the books, — Ann Lowe',
    ],
    [
      'Judge Ben Dunn agreed.\n\nThe nominee argued that it was late.\n\nHis ex-wife said it was early.',
      '~ it was late — The nominee',
      '~ it was early — His ex-wife',
    ],
  ]);
});
