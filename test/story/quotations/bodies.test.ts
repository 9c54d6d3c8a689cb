import { describe } from 'vitest';
import { checkWords } from './wordsOf.ts';

describe('“it”', () => {
  checkWords([
    [
      'The association, which speaks for 64 shops, has a study of its own. It claimed the harbour was sound.',
      '~ the harbour was sound — The association',
    ],
    [
      'The bus company, Harbour Lines, has had to wait. It said the delay was dear.',
      '~ the delay was dear — Harbour Lines',
    ],
    [
      'The account @greygulls, begun by a bored archer, grew. “We have no bad songs,” it wrote.',
      'We have no bad songs, — @greygulls',
    ],
    [
      'In her ruling, Ann Lowe wrote that she knew the street. “It hopes for peace,” it says.',
      '~ she knew the street — Ann Lowe',
      'It hopes for peace, — Ann Lowe',
    ],
    ['The club closed. “We are sorry,” the statement ended.', 'We are sorry, — The club'],
  ]);
});

describe('two who speak at once', () => {
  checkWords([
    [
      'Ann Lowe and Ben Dunn left. “It is a disgrace,” said Lowe and Mr. Dunn.',
      'It is a disgrace, — Ann Lowe and Ben Dunn',
    ],
    ['Ann Lowe and Ben Dunn both said it was over.', '~ it was over — Ann Lowe and Ben Dunn'],
    [
      '“We need answers,” says Conservative MP and ethics critic Ben Dunn.',
      'We need answers, — Ben Dunn',
    ],
  ]);
});

describe('whoever listens', () => {
  checkWords([
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
  ]);
});

describe('a subject at some distance', () => {
  checkWords([
    [
      'The reader, Ann Lowe, became his friend and, after his death, called him “a rock”.',
      'a rock — Ann Lowe',
    ],
    [
      '“It has a nice voice,” Harbour founder and chief executive Ben Dunn told staff.',
      'It has a nice voice, — Ben Dunn',
    ],
    [
      'A Hull doctor accused of selling false cards told a judge it was over.',
      '~ it was over — A Hull doctor',
    ],
    [
      'Ann Lowe met Ben Dunn. “It was him,” Dunn said. “He was ill for days,” the mother wrote.',
      'It was him, — Ben Dunn',
      'He was ill for days, — Ann Lowe',
    ],
    [
      'The chain that was to have taken the shop, Brightway, said that it was late.',
      '~ it was late — Brightway',
    ],
    [
      '“It is not about cars,” said the leader of the Keep It campaign, retired teacher Ann Lowe.',
      'It is not about cars, — Ann Lowe',
    ],
    [
      'Ann Lowe wept. What hurt, she went on, was the silence.',
      '~ What hurt, she went on, was the silence — Ann Lowe',
    ],
    [
      'Ann Lowe would not say where they were, only that “they keep no hours”.',
      'they keep no hours — Ann Lowe',
    ],
    [
      'The court held that there was “no fire”.',
      '~ there was “no fire” — The court',
      'no fire — The court',
    ],
    [
      'A retired teacher brought 29 people ashore, during which, he said, “nobody slept”.',
      'nobody slept — A retired teacher',
    ],
    [
      'Ann Lowe left.\n\nThe mother of the boy told the Post that she had complained. She was sent away.\n\n“I did tighten it,” she said.',
      '~ she had complained — The mother of the boy',
      'I did tighten it, — The mother of the boy',
    ],
  ]);
});
