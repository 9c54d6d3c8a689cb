import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a verb of saying without a subject of its own', () => {
  checkWords([
    [
      'While predicting that it would not dash Ben Dunn’s presidential hopes, Ann Lowe sighed: “It is pain.”',
      '~ it would not dash Ben Dunn’s presidential hopes — Ann Lowe',
      'It is pain. — Ann Lowe',
    ],
    [
      'In its letter announcing that it was late, Gull Radio said that it leaked.',
      '~ it was late — Gull Radio',
      '~ it leaked — Gull Radio',
    ],
    [
      'Ben Dunn has said ten cooks have shown an interest, but he would not name them, aside from saying he likes one.',
      '~ ten cooks have shown an interest — Ben Dunn',
      '~ he likes one — Ben Dunn',
    ],
    [
      'Tom Shore’s relatives left, according to their lawyer, and said it was “over”.',
      '~ Tom Shore’s relatives left — their lawyer',
      '~ it was “over” — Tom Shore’s relatives',
      'over — Tom Shore’s relatives',
    ],
    [
      'Claiming the fuss about Anna Reed is staged, Tom Shore told Sky News that “they hit her”.',
      '~ the fuss about Anna Reed is staged — Tom Shore',
      'they hit her — Tom Shore',
    ],
    [
      'Tom Shore called Anna Reed “a disgrace” after she met teachers and blamed the deaths on “old habits”.',
      'a disgrace — Tom Shore',
      'old habits — Anna Reed',
    ],
    [
      '“Look at the issues,” Tom Shore said, going on to say that the town had spent “years” on it.',
      'Look at the issues, — Tom Shore',
      '~ the town had spent “years” on it — Tom Shore',
      'years — Tom Shore',
    ],
    [
      'Ann Lowe is glad, tweeting out a message on Tuesday declaring it is “so nice” here.',
      'so nice — Ann Lowe',
    ],
    [
      'Ann Lowe sent a letter to the board of the club on Monday saying it leaked.',
      '~ it leaked — Ann Lowe',
    ],
    ['Ann Lowe responded with a tweet calling it “a mess”.', 'a mess — Ann Lowe'],
    ['Ann Lowe responded to a tweet calling it “a mess”.', 'a mess — a tweet'],
  ]);
});
