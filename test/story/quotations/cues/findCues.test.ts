import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a cue', () => {
  checkWords([
    [
      'The bill was written by Sen. Ann Lowe of Ohio, who accused the mayor of “sleeping at sea.”',
      'sleeping at sea. — Ann Lowe',
    ],
    [
      'Ann Lowe, prosecuting, said the calls began at dawn and grew “steadily worse”.',
      '~ the calls began at dawn and grew “steadily worse” — Ann Lowe',
      'steadily worse — Ann Lowe',
    ],
    [
      'The paper, in Marine Ecology & Drift, concludes that gulls are “born thieves”.',
      '~ gulls are “born thieves” — The paper',
      'born thieves — The paper',
    ],
    [
      'Una Pym dances. The sculptor Ann Lowe, who drew her, calls her “the only one”.',
      'the only one — Ann Lowe',
    ],
    ['“It suits me,” Ann Lowe chuckled.', 'It suits me, — Ann Lowe'],
    ['Ann Lowe swims. “Water does not ask,” she liked to say.', 'Water does not ask, — Ann Lowe'],
    ['Ann Lowe is said to be “mortified”.', 'mortified — nobody'],
    ['A letter from her mother, Ann Lowe, was read out. “I wept,” it said.', 'I wept, — Ann Lowe'],
    ['Ann Lowe allowed that it leaked.', '~ it leaked — Ann Lowe'],
    ['It was a tale of a sailor who claimed it leaked.', '~ it leaked — a sailor'],
    [
      'It has help from groups like Clean Bay which insist it leaks.',
      '~ it leaks — groups like Clean Bay',
    ],
    [
      '“It is new,” Ben Dunn said, though Ann Lowe has not said it is “sound”.',
      'It is new, — Ben Dunn',
      'sound — nobody',
    ],
    ['Most experts agree that it leaked.', '~ it leaked — Most experts'],
    ['Ann Lowe charged that it leaked. Ann Lowe charged guests.', '~ it leaked — Ann Lowe'],
    ['Ann Lowe managed to ask whether it leaked.', '~ whether it leaked — Ann Lowe'],
    ['It leaks, points out Ann Lowe, who runs a mill.', '~ It leaks — Ann Lowe'],
    ['Ben Dunn left. According to him, it leaked.', '~ it leaked — Ben Dunn'],
    ['Prices fell in May, The Harbour Post reports.', '~ Prices fell in May — Harbour Post'],
    ['Prices fell as traders said demand would drop.', '~ demand would drop — traders'],
    [
      'The trouble, insists the firm, is leaves.',
      '~ The trouble, insists the firm, is leaves — the firm',
    ],
    [
      'People were calling for change, with poet Ben Dunn saying at a reading that “it is late”.',
      'it is late — Ben Dunn',
    ],
    ['Ann Lowe swims. The “joke,” as she called it, spread.', 'joke, — Ann Lowe'],
    [
      'It leaked, Ann Lowe said, but Ben Dunn was “calm” there.',
      '~ It leaked — Ann Lowe',
      'calm — Ann Lowe',
    ],
    [
      'Ann Lowe said it leaked, but the “old” pier stood.',
      '~ it leaked — Ann Lowe',
      'old — nobody',
    ],
    ['Few bakers believe it is late. No baker said it was. Nobody thinks that it leaks.'],
    [
      'The snow forced the mayor, who was away, to admit that it was late.',
      '~ it was late — the mayor',
    ],
    ['Bakers who claim to not have slept left.', '~ to not have slept left — Bakers'],
    [
      'Ann Lowe considered leaving. Ann Lowe considers the plan a mistake.',
      '~ the plan a mistake — Ann Lowe',
    ],
    ['Ben Dunn, who thought up the pier, left.'],
    ['The plan branded “a mess” is dead.', 'a mess — nobody'],
  ]);
});
