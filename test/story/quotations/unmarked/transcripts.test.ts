import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('the words of an interview without quotation marks', () => {
  checkWords([
    [
      'Mayor Ann Lowe met Ben Dunn.\n\nDunn: Who was there?\n\nLowe: The owner told me no. He asked whether he might stay. So no.',
      '~ Who was there? — Ben Dunn',
      '~ The owner told me no. He asked whether he might stay. So no. — Ann Lowe',
    ],
    [
      'We put questions to Ann Lowe after the meeting.\n\nQ: Why was it sold?\n\nA: It was an exercise. I accept that.\n\nQ: Will you quit?\n\nA: No.',
      '~ It was an exercise. I accept that. — Ann Lowe',
      '~ No. — Ann Lowe',
    ],
    ['Ann Lowe met Ben Dunn.\n\nQ: Why was it sold?\n\nA: It was an exercise.'],
    [
      'Ann Lowe and Ben Dunn met on Monday. This is what was said.\n\nLOWE: I never said that.\n\nDUNN: You did.\n\nLOWE: Show me.',
      '~ I never said that. — Ann Lowe',
      '~ You did. — Ben Dunn',
      '~ Show me. — Ann Lowe',
    ],
    [
      'Ann Lowe, the mayor, spoke to us.\n\nThe Herald: Will you quit?\n\nAnn Lowe: No, I will not quit.',
      '~ No, I will not quit. — Ann Lowe',
    ],
    ['Ann Lowe left.\n\nThe plan: It will be sold.'],
  ]);
});
