import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('words with a name behind a dash', () => {
  checkWords([
    [
      'The sun shone.\n\n“It leaks at the bow, and it leaks at the stern, too.” – Ann Lowe on her boat',
      'It leaks at the bow, and it leaks at the stern, too. — Ann Lowe',
    ],
    [
      'The sun shone.\n\n“It leaks at the bow, and it leaks at the stern, too.” — Mayor Ann Lowe, of Hull',
      'It leaks at the bow, and it leaks at the stern, too. — Ann Lowe',
    ],
  ]);
});

describe('words in a paragraph of their own', () => {
  checkWords([
    [
      'Ann Lowe said that critics say it was late.\n\n“Nobody came.”\n\nThe sun shone.',
      '~ critics say it was late — Ann Lowe',
      '~ it was late — critics',
      'Nobody came. — Ann Lowe',
    ],
    [
      'Ann Lowe said it was late. The sun shone.\n\n“Nobody came.”',
      '~ it was late — Ann Lowe',
      'Nobody came. — nobody',
    ],
    [
      'Ann Lowe left. In an email she said it was late, but wrote:\n\n“It leaks.”',
      '~ it was late — Ann Lowe',
      'It leaks. — Ann Lowe',
    ],
  ]);
});

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
