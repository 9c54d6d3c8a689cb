import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a pronoun behind an office', () => {
  checkWords([
    [
      'Transport Minister Ann Lowe met critic Una Pym. “No,” said Pym.\n\nAsked whether it would last, the minister smiled. “It will,” she said.',
      'No, — Una Pym',
      'It will, — Ann Lowe',
    ],
    [
      'Ann Lowe wept.\n\nThe mayor asked for calm. “We owe them that,” she said.',
      'We owe them that, — The mayor',
    ],
    [
      'Ann Lowe wept.\n\nThe clerk who signed it, Una Pym, is ill. “I am ill,” she said.',
      'I am ill, — Una Pym',
    ],
  ]);
});
