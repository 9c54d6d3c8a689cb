import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what somebody claims or vows, told by a noun', () => {
  checkWords([
    [
      'Bread was dear after Ann Lowe’s Friday announcement that it was late.',
      '~ it was late — Ann Lowe',
    ],
    [
      'The claim by the mayor, Ann Lowe, that Ben Dunn burnt the boat was called “lunacy”.',
      '~ Ben Dunn burnt the boat — Ann Lowe',
      'lunacy — nobody',
    ],
    [
      'A clerk repeated Ben Dunn’s old warning that the roof was “paper”.',
      '~ the roof was “paper” — Ben Dunn',
      'paper — Ben Dunn',
    ],
    ['Ann Lowe is a nurse. Her belief that it leaked is old.', '~ it leaked — Ann Lowe'],
    ['Ann Lowe expressed concern that it leaked.', '~ it leaked — Ann Lowe'],
    ['Ann Lowe’s view is that it leaks.', '~ it leaks — Ann Lowe'],
    ['Ben Dunn denied a claim that it leaked.'],
    ['Ann Lowe has her own theory, which is that it leaks.', '~ it leaks — Ann Lowe'],
    ['The film repeats Ann Lowe’s allegations of a “plot” to oust her.', 'plot — Ann Lowe'],
    ['Ben Dunn echoed Ann Lowe’s suggestion that it leaked.', '~ it leaked — Ben Dunn'],
    ['Ben Dunn rejected Ann Lowe’s suggestion that it leaked.', '~ it leaked — Ann Lowe'],
    ['Cooks took issue with Ann Lowe’s emphasis that it leaked.', '~ it leaked — Ann Lowe'],
    ['Ann Lowe made a vow to return.', '~ to return — Ann Lowe'],
    ['Ann Lowe’s pledge to pay for the pier was late.', '~ to pay for the pier — Ann Lowe'],
    ['Ann Lowe’s offer to the board was late. Ann Lowe’s claims to the pier are old.'],
    ['Ann Lowe’s main worry is that it will leak.', '~ it will leak — Ann Lowe'],
    ['Ann Lowe’s promises to pay notwithstanding, the pier sank.', '~ to pay — Ann Lowe'],
  ]);
});
