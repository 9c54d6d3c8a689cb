import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what is found, without "that"', () => {
  checkWords([
    ['One study found the plan would raise taxes.', '~ the plan would raise taxes — One study'],
    ['Leaked papers show Ann Lowe took a loss.', '~ Ann Lowe took a loss — Leaked papers'],
    ['Bakers agreed it was dear.', '~ it was dear — Bakers'],
    ['Bread was dear, new data showed Friday.', '~ Bread was dear — new data'],
    ['Ann Lowe found her son was ill. Police found the man had fled.'],
    ['Ann Lowe and her data show on Monday.'],
    [
      'Leaked papers from his office show Ben Dunn took a loss.',
      '~ Ben Dunn took a loss — Leaked papers from his office',
    ],
    ['Records show he took a loss.', '~ he took a loss — Records'],
    ['Records of the play show some wit.'],
    [
      'Ann Lowe felt that it leaked. Bakers worried that it was late. Ben Dunn mentioned that it was red.',
      '~ it leaked — Ann Lowe',
      '~ it was late — Bakers',
      '~ it was red — Ben Dunn',
    ],
    ['Ann Lowe felt that way. Ben Dunn did not realise that it leaked.'],
  ]);
});
