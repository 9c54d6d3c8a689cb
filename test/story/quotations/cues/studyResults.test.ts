import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('the result of a study or poll, told as a thing', () => {
  checkWords([
    ['The audit found no trace of theft.', '~ no trace of theft — The audit'],
    [
      'A report by the town found at least 60 faults in the pier.',
      '~ at least 60 faults in the pier — the town',
    ],
    [
      'On Monday, a Harbour poll showed Ann Lowe ahead of Ben Dunn among the bakers of Hull.',
      '~ Ann Lowe ahead of Ben Dunn among the bakers of Hull — a Harbour poll',
    ],
    ['Polls out Monday show Ann Lowe well ahead in Hull.', '~ Ann Lowe well ahead in Hull — Polls'],
    ['The survey gave Ann Lowe a narrow lead.', '~ Ann Lowe a narrow lead — The survey'],
    [
      'The Harbour poll, which asks bakers each day, has Ann Lowe ahead of Ben Dunn.',
      '~ Ann Lowe ahead of Ben Dunn — The Harbour poll',
    ],
    [
      'The poll has a margin of three points. The study found her at home. Police found a knife in the boat.',
    ],
    [
      'A review by the town of the pier and its price found a leak hard to trace.',
      '~ a leak hard to trace — A review',
    ],
  ]);
});
