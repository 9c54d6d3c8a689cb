import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a paragraph without marks that somebody is said to say', () => {
  checkWords([
    [
      'Ann Lowe spoke on Monday.\n\nLowe added:\n\nIt is like Ben Dunn. He knows little of boats, but the mouth never stops.\n\nBen Dunn left the room.',
      'It is like Ben Dunn. He knows little of boats, but the mouth never stops. — Ann Lowe',
    ],
    [
      'Ann Lowe rows. She wrote in a statement on Tuesday:\n\nIf Ben Dunn says it is late, it will be late, and no later.',
      'If Ben Dunn says it is late, it will be late, and no later. — Ann Lowe',
    ],
    [
      'Ann Lowe spoke on Monday. A sign by the pier lists what is said:\n\nThe boats are late in May, and the cooks are late in June.',
    ],
    ['Ann Lowe spoke on Monday. She added:\n\nMore from the pier'],
    [
      'Ann Lowe spoke on Monday. She added:\n\n“It is late.” Ben Dunn rows.',
      'It is late. — Ann Lowe',
    ],
  ]);
});
