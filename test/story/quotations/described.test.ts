import { describe } from 'vitest';
import { checkWords } from './wordsOf.ts';

describe('what somebody is, in place of the name', () => {
  checkWords([
    [
      'Ann Lowe defended the plan. “It is new money,” the chief secretary to the treasury said.',
      'It is new money, — Ann Lowe',
    ],
    [
      'Ben Dunn met Mayor Ann Lowe, and rejected the claim. “It is new money,” the mayor said.',
      'It is new money, — Ann Lowe',
    ],
    [
      'Ben Dunn and a minister had called. Ann Lowe rejected the claim. “It is new money,” the minister said.',
      'It is new money, — the minister',
    ],
    [
      'Ben Dunn and Ann Lowe fell ill. “He is stable,” the doctor said.',
      'He is stable, — the doctor',
    ],
    [
      '“You are late, Mr. Dunn,” said the harbourmaster.',
      'You are late, Mr. Dunn, — the harbourmaster',
    ],
    [
      'Tom Dunn built it; his son, Ben, found the plans. “He kept them all,” the younger Mr. Dunn said.',
      'He kept them all, — Ben',
    ],
  ]);
});

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
  ]);
});

describe('a pronoun behind kin in passing', () => {
  checkWords([
    [
      'Ann Lowe dances.\n\nShe was born in Hull. Her mother sang in the kitchen. “He hated it,” she recalls.',
      'He hated it, — Ann Lowe',
    ],
  ]);
});

describe('words whose cue is elsewhere', () => {
  checkWords([
    [
      'The Harbour Bank closed. Its chairman, Ben Dunn, sent me an email. “We are sorry,” it began.',
      'We are sorry, — Ben Dunn',
    ],
    [
      'Her press secretary, Ben Dunn, later issued a statement that said the mayor “respects the vote”.',
      '~ the mayor “respects the vote” — Ben Dunn',
      'respects the vote — Ben Dunn',
    ],
    [
      'Ann Lowe sails. “It is cold,” Lowe says.\n\n**And then?**\n\n“Some did not come back.” She smiles. “Most did.”',
      'It is cold, — Ann Lowe',
      'Some did not come back. — Ann Lowe',
      'Most did. — Ann Lowe',
    ],
    [
      'Ann Lowe and Una Pym met. Lowe spoke first. “Ann Lowe is a fool,” she said.',
      'Ann Lowe is a fool, — Una Pym',
    ],
    [
      'Ben Dunn was late. “The tide was late,” returned young Dunn, “and I came in with it.”',
      'The tide was late, — Ben Dunn',
      'and I came in with it. — Ben Dunn',
    ],
    [
      'Ben Dunn and Max Pym met. “He said, ‘Max, I am done,’ and left,” he recalled.',
      'He said, ‘Max, I am done,’ and left, — nobody',
    ],
    [
      'Ann Lowe led. Ben Dunn posted a picture of a bench. “Sleep well,” the caption read.',
      'Sleep well, — Ben Dunn',
    ],
    [
      'Ann Lowe read out a letter from the school. “We play under a cloud,” it said.',
      'We play under a cloud, — the school',
    ],
    ['Ann Lowe left. “It is safe,” Lowe was quoted as saying.', 'It is safe, — Ann Lowe'],
    [
      'Ben Dunn sings. “I was a ghost,” the “Harbor Nights” star told the Post.',
      'I was a ghost, — Ben Dunn',
      'Harbor Nights — nobody',
    ],
    [
      'Ben Dunn sings. The actor, who rose to fame in “Night Ferry,” said fame was “gasoline”.',
      'Night Ferry, — nobody',
      '~ fame was “gasoline” — Ben Dunn',
      'gasoline — Ben Dunn',
    ],
    ['Ben Dunn returned the “Rose” to her berth.', 'Rose — nobody'],
    ['Ben Dunn vowed to appeal and left.', '~ to appeal — Ben Dunn'],
  ]);
});
