import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('words with a name behind a dash', () => {
  checkWords([
    [
      'Ben Dunn left. Ann Lowe campaign spokesman Ben Dunn would not talk, calling the plan “mad.”',
      'mad. — Ben Dunn',
    ],
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

describe('words whose speaker the sentence behind them names', () => {
  checkWords([
    [
      '“It leaks.” Ann Lowe said to applause. “It sinks.”',
      'It leaks. — Ann Lowe',
      'It sinks. — Ann Lowe',
    ],
    [
      'The sun shone.\n\n“It leaks like a sieve.”\n\nThat was how Ann Lowe once described her boat.',
      'It leaks like a sieve. — Ann Lowe',
    ],
    ['“It leaks.” Ann Lowe said it was late.', 'It leaks. — nobody', '~ it was late — Ann Lowe'],
  ]);
});

describe('words that the reporter ends', () => {
  checkWords([
    [
      '“It leaks,” Ann Lowe said. “But it will be mended” under any plan the harbour and Bay Mills sign.',
      'It leaks, — Ann Lowe',
      'But it will be mended — Ann Lowe',
    ],
    [
      '“It leaks,” Ann Lowe said. “Night Ferry” at the Old Mill was sold out.',
      'It leaks, — Ann Lowe',
      'Night Ferry — nobody',
    ],
  ]);
});
