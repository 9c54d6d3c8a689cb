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
      '~ its regret — Harbour Lines',
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
    [
      'Ann Lowe mends clocks. It was, she announced, a B flat.',
      '~ It was, she announced, a B flat — Ann Lowe',
    ],
    [
      'Ann Lowe mends clocks. They had stopped, she said, because nobody wound them.',
      '~ They had stopped, she said, because nobody wound them — Ann Lowe',
    ],
    [
      'Ann Lowe mends clocks. They had stopped, she said, a step that Ben Dunn called foul.',
      '~ They had stopped — Ann Lowe',
    ],
    ['Ann Lowe has two clocks which, she says, run backwards.', '~ run backwards — Ann Lowe'],
    ['Ann Lowe disagrees. The two were alike, she points out.', '~ The two were alike — Ann Lowe'],
    ['Sleeping bats age late, a study suggests.', '~ Sleeping bats age late — a study'],
    ['Railing at the rain, Ann Lowe vowed to leave.', '~ to leave — Ann Lowe'],
    [
      'Firms maintained their steady pace in May, new data showed Friday.',
      '~ Firms maintained their steady pace in May — new data',
    ],
    [
      'It was the longest since 1998, according to the Met Office.',
      '~ It was the longest since 1998 — Met Office',
    ],
    [
      'Ann Lowe mends clocks. Her father, she said at last, had stopped one.',
      '~ Her father, she said at last, had stopped one — Ann Lowe',
    ],
    [
      'Ann Lowe mends clocks. Her Swiss clock stood still, she reminded them.',
      '~ Her Swiss clock stood still — Ann Lowe',
    ],
    [
      'Though the move was quick, Ann Lowe said, replacing it would be dear.',
      '~ Though the move was quick, Ann Lowe said, replacing it would be dear — Ann Lowe',
    ],
    [
      'Ann Lowe nodded, suggesting the second clock erased the first.',
      '~ the second clock erased the first — Ann Lowe',
    ],
    ['Ann Lowe — who said it was late — left.', '~ it was late — Ann Lowe'],
    ['Cooks fear the plan. Cooks fear the plan will fail.', '~ the plan will fail — Cooks'],
    ['As Ann Lowe noted on Monday, the pier is old.', '~ the pier is old — Ann Lowe'],
    ['As Ann Lowe said goodbye, the crew sang.'],
    ['As Ann Lowe boldly takes her plan into coastal states, the crew must rest.'],
  ]);
});
