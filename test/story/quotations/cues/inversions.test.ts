import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('whoever listens', () => {
  checkWords([
    [
      'It should be a priority, said the members, Representatives Ann Lowe of Utah and Ben Dunn of Ohio.',
      '~ It should be a priority — Ann Lowe and Ben Dunn',
    ],
    [
      '“It leaks,” said Ann Lowe, Ben Dunn and Max Pym.',
      'It leaks, — Ann Lowe, Ben Dunn and Max Pym',
    ],
    [
      'In a note, her secretary, Ben Dunn, said Lowe “was glad”. Ann Lowe is away.',
      '~ Lowe “was glad” — Ben Dunn',
      'was glad — Ben Dunn',
    ],
    [
      'Ann Lowe and Una Pym were there. “I ran,” Lowe said. “She did not.” Pym laughed. “I was asleep,” she said.',
      'I ran, — Ann Lowe',
      'She did not. — Ann Lowe',
      'I was asleep, — Una Pym',
    ],
    ['The shop’s owner, Una Pym, 40, recalled Ann Lowe as “kind”.', 'kind — Una Pym'],
    [
      'Ben Dunn, 34, met Ann Lowe. Dunn was jailed. “I let them down,” the father of two told the court.',
      'I let them down, — Ben Dunn',
    ],
    [
      'His sister, the nurse Ann Lowe, 29, claims Ben Dunn sold the boat.',
      '~ Ben Dunn sold the boat — Ann Lowe',
    ],
    ['“It leaks,” read a statement on the page.', 'It leaks, — a statement'],
    ['“It leaks,” a notice in the window read.', 'It leaks, — a notice in the window'],
    [
      '“Rye has more spine than the mayor,” reads a Monday editorial in The Harbour Echo.',
      'Rye has more spine than the mayor, — a Monday editorial in The Harbour Echo',
    ],
    ['Tom Shore praises, laments the old bridge.', '~ the old bridge — Tom Shore'],
  ]);
});
