import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a clause with a beginning of its own', () => {
  checkWords([
    [
      'Ann Lowe leads. When Ben Dunn joined, she said, there were two of them.',
      '~ When Ben Dunn joined, she said, there were two of them — Ann Lowe',
    ],
    [
      'Ann Lowe told jurors the yard wasn’t to blame for “rogue” staff.',
      '~ the yard wasn’t to blame for “rogue” staff — Ann Lowe',
      'rogue — Ann Lowe',
    ],
    [
      'Back then, recalls Ann Lowe, a mediator, the two of them rode apart.',
      '~ Back then, recalls Ann Lowe, a mediator, the two of them rode apart — Ann Lowe',
    ],
    [
      'Ann Lowe said closing the road is a mistake. Ann Lowe said standing by the gate that was shut.',
      '~ closing the road is a mistake — Ann Lowe',
    ],
    [
      'A parliamentary report last month found that the doors had been chained.',
      '~ the doors had been chained — A parliamentary report',
    ],
    ['Ann Lowe said Monday’s match was fair.', '~ Monday’s match was fair — Ann Lowe'],
    [
      'Ann Lowe told CNN’s “Harbour Today” that it leaked.',
      'Harbour Today — nobody',
      '~ it leaked — Ann Lowe',
    ],
    ['The council has for weeks been sure that it leaked.', '~ it leaked — The council'],
    ['Ann Lowe seemed to suggest that it leaked.', '~ it leaked — Ann Lowe'],
    ['Ann Lowe told the jury Ben Dunn had slept.', '~ Ben Dunn had slept — Ann Lowe'],
    ['Ann Lowe agreed with Ben Dunn that the road was wet.', '~ the road was wet — Ann Lowe'],
    ['But Ann Lowe hit back that no offer was made.', '~ no offer was made — Ann Lowe'],
    ['Ann Lowe said blasting would stop.', '~ blasting would stop — Ann Lowe'],
    [
      'The Food and Drink Council, which speaks for shops, said it was late.',
      '~ it was late — Food and Drink Council',
    ],
    [
      'But an engineer who saw it in 2019 and left because of debt said it was red.',
      '~ it was red — an engineer',
    ],
    ['Ann Lowe appealed for anybody with a boat to come.', '~ to come — Ann Lowe'],
    [
      'The envoy said it was over.\n\nBen Dunn agreed. But he blamed the guards for the fire, hours after it began. “They lie,” he said.',
      '~ it was over — The envoy',
      '~ the guards for the fire — Ben Dunn',
      'They lie, — Ben Dunn',
    ],
  ]);
});

describe('what somebody asks', () => {
  checkWords([
    [
      'Ann Lowe wondered aloud whether the club could survive.',
      '~ whether the club could survive — Ann Lowe',
    ],
    ['A voter asked how Ann Lowe could win.', '~ how Ann Lowe could win — A voter'],
    ['Ann Lowe questioned whether it would float.', '~ whether it would float — Ann Lowe'],
    ['And asked how he came to it, Ben Dunn said it was late.', '~ it was late — Ben Dunn'],
    ['Ann Lowe asked him if anybody cared.', '~ if anybody cared — Ann Lowe'],
    ['Ann Lowe described how the bridge fell.', '~ how the bridge fell — Ann Lowe'],
    ['The mayor promised a veto and attempted to stop it.', '~ a veto — The mayor'],
    ['Ann Lowe later explained to the head, Ben Dunn, why she left.'],
    [
      'Ann Lowe later explained to head teacher Ben Dunn why she left.',
      '~ why she left — Ann Lowe',
    ],
    ['Ann Lowe explained why she backs him.', '~ why she backs him — Ann Lowe'],
    [
      'Cllr Ann Lowe, who lives there, asked whether helpers could be found.',
      '~ whether helpers could be found — Ann Lowe',
    ],
    ['The minister told a rally in Leeds the plan was dead.', '~ the plan was dead — The minister'],
    ['Property records indicate the pier is old.', '~ the pier is old — Property records'],
  ]);
});
