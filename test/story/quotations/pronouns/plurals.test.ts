import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('whom "they" and "it" mean', () => {
  checkWords([
    [
      'Investor groups argue that firms must wait. It would cost little, they say.',
      '~ firms must wait — Investor groups',
      '~ It would cost little — Investor groups',
    ],
    [
      'Critics of the mine want a new law. They sent a letter on Thursday.\n\n“It has become a plague,” they wrote.',
      'It has become a plague, — Critics',
    ],
    [
      'Harbour Watch said it was “an error”.\n\nThe sun rose.\n\nNobody came.\n\nThe bridge was shut.\n\n“It was loud,” they said.',
      '~ it was “an error” — Harbour Watch',
      'an error — Harbour Watch',
      'It was loud, — nobody',
    ],
    [
      'A second builder, Harbour Paint of Belfast, has not been charged. In a statement it said it had “nothing to hide”.',
      '~ it had “nothing to hide” — Harbour Paint',
      'nothing to hide — Harbour Paint',
    ],
    [
      'Twenty-seven towns are challenging the rules.\n\nThey argue that the agency overstepped its powers.',
      '~ the agency overstepped its powers — Twenty-seven towns',
    ],
  ]);
});

describe('the finding of several', () => {
  checkWords([
    [
      'Researchers at the harbour followed 90 gulls for six years and found that they stole daily.',
      '~ they stole daily — Researchers',
    ],
    ['Small groups of protesters marched on, chanting “Hands up”.', 'Hands up — Small groups'],
    [
      '“No,” said Eve Reed.\n\nAnn Lowe and Ben Dunn say it leaks.\n\nIt has grown, they say.',
      'No, — Eve Reed',
      '~ it leaks — Ann Lowe and Ben Dunn',
      '~ It has grown — Ann Lowe and Ben Dunn',
    ],
    [
      'On Monday, Harbour Street traders were kind to Ben Dunn, saying that it leaks.',
      '~ it leaks — Harbour Street traders',
    ],
    ['Democrats were cross with Ben Dunn, saying that it leaks.', '~ it leaks — Democrats'],
    ['Traders had a guest, and Ben Dunn left, saying that it leaks.', '~ it leaks — Ben Dunn'],
    [
      'Ben Dunn’s closest aides were calm. The job was to win, they argued.',
      '~ The job was to win — Ben Dunn’s closest aides',
    ],
  ]);
});
