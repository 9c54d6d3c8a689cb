import { describe } from 'vitest';
import { checkWords } from './wordsOf.ts';

describe('a reported clause', () => {
  checkWords([
    [
      'Ann Lowe mends clocks. A clock, she explained, can run so slow that nobody minds.',
      '~ A clock, she explained, can run so slow that nobody minds — Ann Lowe',
    ],
    [
      'Ann Lowe mends clocks. It was in Hull, she said, that she learned how.',
      '~ It was in Hull, she said, that she learned how — Ann Lowe',
    ],
    [
      'The owner, Harbour Lines, expressed its regret and said that it would pay.',
      '~ it would pay — Harbour Lines',
    ],
    [
      'Another neighbour, a man in his 30s, said the gate to the yard had stood open.',
      '~ the gate to the yard had stood open — Another neighbour',
    ],
    [
      'Ben Dunn was told by the chairwoman, Ann Lowe, that the yard would close.',
      '~ the yard would close — Ann Lowe',
    ],
    [
      'Ann Lowe said the plan was “what we need,” while Ben Dunn, who runs a shop, said it would fail.',
      '~ the plan was “what we need,” — Ann Lowe',
      'what we need, — Ann Lowe',
      '~ it would fail — Ben Dunn',
    ],
    [
      'Ann Lowe said the yard would shrink, but “not this year”.',
      '~ the yard would shrink — Ann Lowe',
      'not this year — Ann Lowe',
    ],
  ]);
});

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
      'A parliamentary report last month found that the doors had been chained.',
      '~ the doors had been chained — A parliamentary report',
    ],
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
      'They lie, — Ben Dunn',
    ],
  ]);
});

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
  ]);
});

describe('the finding of several', () => {
  checkWords([
    [
      'Researchers at the harbour followed 90 gulls for six years and found that they stole daily.',
      '~ they stole daily — Researchers',
    ],
  ]);
});
