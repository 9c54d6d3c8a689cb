import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what goes on', () => {
  checkWords([
    [
      'Anna Reed wept. “It was dark,” she said. “I ran,” she went on, “and he followed.”',
      'It was dark, — Anna Reed',
      'I ran, — Anna Reed',
      'and he followed. — Anna Reed',
    ],
    [
      'In a statement read by his wife, Tom Shore said his aunt had been “kind”.\n\n“She taught me,” the statement went on.',
      '~ his aunt had been “kind” — Tom Shore',
      'kind — Tom Shore',
      'She taught me, — Tom Shore',
    ],
    [
      'The spokesman refused to guess whom Tom Shore would hire but said it was early, adding: “If one is named we will tell you.”',
      '~ it was early — The spokesman',
      'If one is named we will tell you. — The spokesman',
    ],
    [
      'Anna Reed echoed the board, saying Tom Shore “never” paid and that Clara Dunn, she said, “owes us.”',
      '~ Tom Shore “never” paid and that Clara Dunn — Anna Reed',
      'never — Anna Reed',
      'owes us. — Anna Reed',
    ],
    [
      'In a speech that spoke of “rust and rain” over a town without a bridge, Anna Reed struck a sad note.',
      'rust and rain — Anna Reed',
    ],
    [
      'Tom Shore was fined after he posted a comment in May that likened the bakers to moths.',
      '~ the bakers to moths — Tom Shore',
    ],
    [
      'Anna Reed left the mill. The old man took her outside and said it was late. “It is a flat sea,” she recalled.',
      '~ it was late — The old man',
      'It is a flat sea, — Anna Reed',
    ],
    [
      'The news led his wife Anna Reed to make a sour comment that described the bakers as “moths.”',
      'moths. — Anna Reed',
    ],
    [
      'Clara Dunn sailed home. After calling the boat “a sieve,” she slept.',
      'a sieve, — Clara Dunn',
    ],
  ]);
});

describe('words whose cue is elsewhere', () => {
  checkWords([
    [
      'A Gull spokesman said the firm had backed the fair because it believed “in what bakers do.” Ann Lowe left.',
      '~ the firm had backed the fair because it believed “in what bakers do.” — A Gull spokesman',
      'in what bakers do. — A Gull spokesman',
    ],
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
    [
      'One fisherman said it was late.\n\nOthers say it leaked.',
      '~ it was late — One fisherman',
      '~ it leaked — nobody',
    ],
    [
      'Asked about Ben Dunn, Tom Lowe said it was late. Ben Dunn was ill, he said.',
      '~ it was late — Tom Lowe',
      '~ Ben Dunn was ill — Tom Lowe',
    ],
    ['Ben Dunn did not answer, and instead argued that it was late.', '~ it was late — Ben Dunn'],
    [
      '“It leaks,” Tom Roe said. Ben Dunn’s plan appealed to him, he said, because he thought it was cheap.',
      'It leaks, — Tom Roe',
      '~ Ben Dunn’s plan appealed to him, he said, because he thought it was cheap — Tom Roe',
    ],
    [
      'Some note that it leaks. Many say it is late.',
      '~ it leaks — nobody',
      '~ it is late — nobody',
    ],
    [
      'Ben Dunn said it leaked. A thief who came by boat would not last, he said.',
      '~ it leaked — Ben Dunn',
      '~ A thief who came by boat would not last — Ben Dunn',
    ],
    [
      'The audit says it leaks. Harbour Lines has two boats, it said.',
      '~ it leaks — The audit',
      '~ Harbour Lines has two boats — The audit',
    ],
  ]);
});
