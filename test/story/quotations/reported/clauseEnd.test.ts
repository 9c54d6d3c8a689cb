import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('where a reported clause ends', () => {
  checkWords([
    [
      'Ann Lowe, noting that the vans “are dear,” added: “It is late.”',
      '~ the vans “are dear,” — Ann Lowe',
      'are dear, — Ann Lowe',
      'It is late. — Ann Lowe',
    ],
    ['Insisting it was late, Ann Lowe left.', '~ it was late — Ann Lowe'],
    ['Not so fast, said Anna Reed, chief economist of the bank.', '~ Not so fast — Anna Reed'],
    [
      'It is far from what Anna Reed says it will do and how experts say it will work.',
      '~ it will do — Anna Reed',
      '~ it will work — experts',
    ],
    [
      'Aides say it is too early but noted that Anna Reed won.',
      '~ it is too early — Aides',
      '~ Anna Reed won — Aides',
    ],
    ['Anna Reed denied theft and fraud but was convicted.', '~ theft and fraud — Anna Reed'],
    [
      '**20:11** Power cuts: 41,000 homes are dark, according to Anna Reed.',
      '~ Power cuts: 41,000 homes are dark — Anna Reed',
    ],
    [
      'Tom Reed said he would not use his veto, but that he would bring a new plan.',
      '~ he would not use his veto, but that he would bring a new plan — Tom Reed',
    ],
    [
      'It is impossible, Anna Reed said, to hide a lamp.',
      '~ It is impossible, Anna Reed said, to hide a lamp — Anna Reed',
    ],
    [
      'The company, which says it has spent millions, blamed the county.',
      '~ it has spent millions — The company',
    ],
    [
      'Ann Lowe was blunt: the offer, she said, was foul.',
      '~ the offer, she said, was foul — Ann Lowe',
    ],
    [
      'Ann Lowe says her son, Jim, told her he was leaving.',
      '~ her son, Jim, told her he was leaving — Ann Lowe',
      '~ he was leaving — Jim',
    ],
    [
      'The group denies any wrong and says it will appeal.',
      '~ any wrong — The group',
      '~ it will appeal — The group',
    ],
    [
      'Ann Lowe said the bridge leaked and Ben Dunn claimed it was safe.',
      '~ the bridge leaked — Ann Lowe',
      '~ it was safe — Ben Dunn',
    ],
    [
      'Ann Lowe said it was late, and when pressed on it, she replied, “It leaks.”',
      '~ it was late — Ann Lowe',
      'It leaks. — Ann Lowe',
    ],
    [
      'The firm, which has said it paid, again denied any wrong.',
      '~ it paid — The firm',
      '~ any wrong — The firm',
    ],
    [
      'Ann Lowe said it was late, and her husband, Ben Dunn, said that it was early.',
      '~ it was late — Ann Lowe',
      '~ it was early — Ben Dunn',
    ],
    ['Ann Lowe said it was late, prompting bakers to leave.', '~ it was late — Ann Lowe'],
    [
      'Ann Lowe warned that it was “rigged,” angering bakers who worry it will leak.',
      '~ it was “rigged,” — Ann Lowe',
      'rigged, — Ann Lowe',
      '~ it will leak — bakers',
    ],
  ]);
});
