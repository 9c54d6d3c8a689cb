import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what somebody tells others to do', () => {
  checkWords([
    ['Ann Lowe called on Ben Dunn to resign.', '~ to resign — Ann Lowe'],
    ['Ann Lowe has urged the council to think again.', '~ to think again — Ann Lowe'],
    ['Ann Lowe appealed to drivers to stay at home.', '~ to stay at home — Ann Lowe'],
    ['Ann Lowe advised people with asthma not to go out.', '~ not to go out — Ann Lowe'],
    ['Ann Lowe told Ben Dunn to leave and went home.', '~ to leave — Ann Lowe'],
    [
      'Ann Lowe urged the mayor to pay, and said it was late.',
      '~ to pay — Ann Lowe',
      '~ it was late — Ann Lowe',
    ],
    ['Ann Lowe asked the crew last week to leave.', '~ to leave — Ann Lowe'],
    ['Ann Lowe asked not to be named. Ann Lowe asked to leave.'],
    ['Ann Lowe called for calm. Ann Lowe called on Monday.'],
    ['Ann Lowe ordered the crew to leave.', '~ to leave — Ann Lowe'],
    ['Ann Lowe encouraged bakers to stay.', '~ to stay — Ann Lowe'],
    ['Ann Lowe threatened to sue the paper.', '~ to sue the paper — Ann Lowe'],
    ['Ann Lowe agreed to sell the boat.', '~ to sell the boat — Ann Lowe'],
    ['Ann Lowe told Ben Dunn about a trip to Leeds.'],
    ['Ann Lowe promised in March to send a boat.', '~ to send a boat — Ann Lowe'],
    ['Ann Lowe expects prices to fall in May.', '~ prices to fall in May — Ann Lowe'],
    ['Analysts expect a rise.'],
    [
      'Ann Lowe swam until May, when her doctor, Ben Dunn, advised her to stop.',
      '~ to stop — Ben Dunn',
    ],
    ['Ann Lowe denied taking the boat when she was asked.', '~ taking the boat — Ann Lowe'],
    ['Ann Lowe admitted everything in May.'],
    ['Ann Lowe claimed to have seen it.', '~ to have seen it — Ann Lowe'],
    [
      'Ann Lowe has asked Ben Dunn, the host of the fair, to open the gates.',
      '~ to open the gates — Ann Lowe',
    ],
    ['Ann Lowe asked Ben Dunn, the host of the fair, about the gates.'],
    ['Ann Lowe exhorted bakers to “rise early”.', 'rise early — Ann Lowe'],
    ['Ann Lowe expects to lose half of it.', '~ to lose half of it — Ann Lowe'],
  ]);
});
