import { describe } from 'vitest';
import { checkWords } from './quotations/wordsOf.ts';

describe('the dot behind a single letter', () => {
  checkWords([
    ['The firm was B&T. Ann Lowe said it leaks.', '~ it leaks — Ann Lowe'],
    ['Ann T. Lowe said it leaks.', '~ it leaks — Ann T. Lowe'],
  ]);
});
