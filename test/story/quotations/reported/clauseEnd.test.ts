import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('where a reported clause ends', () => {
  checkWords([
    ['Not so fast, said Anna Reed, chief economist of the bank.', '~ Not so fast — Anna Reed'],
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
  ]);
});
