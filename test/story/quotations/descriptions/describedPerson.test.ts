import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

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
    [
      'Rovers manager Ben Dunn won. Town boss Tom Shore was cross. He said it was unfair.\n\n“A farce,” the manager said.\n\nBen Dunn smiled. “A win,” the Rovers manager said.',
      '~ it was unfair — Tom Shore',
      'A farce, — Tom Shore',
      'A win, — Ben Dunn',
    ],
    [
      'Gull Radio’s Ann Lowe met host Ben Dunn, and the Gull Radio host was glad.\n\nAt last, the Gull host said, “It is late.”',
      'It is late. — Ben Dunn',
    ],
    [
      'Max Pym had a guest, Gull colleague Ann Lowe. Host Ben Dunn spoke of rain.\n\nAt last, the Gull host said, “It is late.”',
      'It is late. — Ann Lowe',
    ],
    [
      'Ann Lowe met Ben Dunn. He also said that it leaked. The former president has denied it all.',
      '~ it leaked — Ben Dunn',
      '~ it all — The former president',
    ],
    [
      'Film star Ben Lowe gave a dinner. The Hull-born actor said it was late.',
      '~ it was late — Ben Lowe',
    ],
    [
      'Rep. Ann Lowe (R-Ohio) met Rep. Eve Dunn (D-Calif.). “It is late,” the Ohio Republican said. The California Democrat said it was early.',
      'It is late, — Ann Lowe',
      '~ it was early — Eve Dunn',
    ],
    [
      'Rep. Ann Lowe (R-Ohio) met Rep. Eve Dunn (D-Calif.). “It is late,” the Texas Republican said.',
      'It is late, — Texas Republican',
    ],
    [
      'Ben Dunn was mocked. The registered Democrat gave a statement saying that he never lied.',
      '~ he never lied — Ben Dunn',
    ],
    [
      'The branch secretary, Ann Lowe, met Ben Dunn. “It is late,” the Transport Secretary said.',
      'It is late, — Transport Secretary',
    ],
  ]);
});
