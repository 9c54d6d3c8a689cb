import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

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
