import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a dateline', () => {
  checkWords([
    ['HULL, Norland (Reuters) - It leaks, Ann Lowe said.', '~ It leaks — Ann Lowe'],
    ['HULL (Reuters) -It leaks, Ann Lowe said.', '~ It leaks — Ann Lowe'],
    ['June 3 (Reuters) - It leaks, Ann Lowe said.', '~ It leaks — Ann Lowe'],
    ['Hull, June 3 (PTI) — It leaks, Ann Lowe said.', '~ It leaks — Ann Lowe'],
    ['Ann Lowe (R-Hull) — the mayor — said it leaks.', '~ it leaks — Ann Lowe'],
  ]);
});
