import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what somebody holds without a verb of saying', () => {
  checkWords([
    [
      'A report found that the agency could not be sure that it was late.',
      '~ the agency could not be sure that it was late — A report',
    ],
    ['Some bakers fear that it will close.', '~ it will close — Some bakers'],
    ['Bakers worry it is late.', '~ it is late — Bakers'],
    ['Ann Lowe is making clear that it is late.', '~ it is late — Ann Lowe'],
    [
      'Ann Lowe is optimistic that the yard will open in May.',
      '~ the yard will open in May — Ann Lowe',
    ],
    ['Ann Lowe, a nurse, seems convinced it was rust.', '~ it was rust — Ann Lowe'],
    ['The club of Ann Lowe is of the opinion that it leaks.', '~ it leaks — The club of Ann Lowe'],
    ['It was clear that Ann Lowe had left.'],
    ['Ann Lowe made it clear that it leaked.', '~ it leaked — Ann Lowe'],
  ]);
});
