import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what a passive says, whose speaker stands behind "by"', () => {
  checkWords([
    ['Ben Dunn was accused by Ann Lowe of theft.', '~ of theft — Ann Lowe'],
    ['Ben Dunn was accused of theft by Ann Lowe.', '~ of theft — Ann Lowe'],
    [
      'The plan was called a waste by Ann Lowe. The pier was described as unsafe by bakers.',
      '~ a waste — Ann Lowe',
      '~ as unsafe — bakers',
    ],
    ['The actor was praised by critics for his wit.', '~ for his wit — critics'],
    ['Ben Dunn was urged by the board to resign.', '~ to resign — the board'],
    ['Bakers were told by the town not to speak.', '~ not to speak — the town'],
    ['Ben Dunn was asked by a nurse whether it leaked.', '~ whether it leaked — a nurse'],
    ['It was announced by the town that it leaked.', '~ it leaked — the town'],
    ['Ben Dunn was not accused by Ann Lowe of theft. Ben Dunn was accused of standing by her.'],
    ['Ben Dunn was declared the winner by 12 votes.'],
    ['Bakers were told by letter that it leaked.'],
    ['Ben Dunn was called a quack by doctors for selling it.', '~ a quack — doctors'],
  ]);
});
