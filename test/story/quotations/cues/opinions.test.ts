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
      'Bread was dear after Ann Lowe’s Friday announcement that it was late.',
      '~ it was late — Ann Lowe',
    ],
    ['Asked who leads it in her view, Ann Lowe nodded.'],
    [
      'Ann Lowe is optimistic that the yard will open in May.',
      '~ the yard will open in May — Ann Lowe',
    ],
    ['Ann Lowe, a nurse, seems convinced it was rust.', '~ it was rust — Ann Lowe'],
    ['The club of Ann Lowe is of the opinion that it leaks.', '~ it leaks — The club of Ann Lowe'],
    ['It was clear that Ann Lowe had left.'],
    [
      'The claim by the mayor, Ann Lowe, that Ben Dunn burnt the boat was called “lunacy”.',
      '~ Ben Dunn burnt the boat — Ann Lowe',
      'lunacy — nobody',
    ],
    [
      'A clerk repeated Ben Dunn’s old warning that the roof was “paper”.',
      '~ the roof was “paper” — Ben Dunn',
      'paper — Ben Dunn',
    ],
    ['Ann Lowe is a nurse. Her belief that it leaked is old.', '~ it leaked — Ann Lowe'],
    ['Ann Lowe expressed concern that it leaked.', '~ it leaked — Ann Lowe'],
    ['Ann Lowe made it clear that it leaked.', '~ it leaked — Ann Lowe'],
    ['Ann Lowe’s view is that it leaks.', '~ it leaks — Ann Lowe'],
    ['Ben Dunn denied a claim that it leaked.'],
    ['Ann Lowe has her own theory, which is that it leaks.', '~ it leaks — Ann Lowe'],
  ]);
});

describe('whose view a clause gives', () => {
  checkWords([
    [
      'Ann Lowe sells tea. Green tea, in her view, could double her sales.',
      '~ Green tea, in her view, could double her sales — Ann Lowe',
    ],
    [
      'By Ann Lowe’s reckoning, the last of the tea will go in May.',
      '~ the last of the tea will go in May — Ann Lowe',
    ],
    ['Ann Lowe slept in her own words and songs.'],
    ['The film repeats Ann Lowe’s allegations of a “plot” to oust her.', 'plot — Ann Lowe'],
    ['Ben Dunn echoed Ann Lowe’s suggestion that it leaked.', '~ it leaked — Ben Dunn'],
    ['Ben Dunn rejected Ann Lowe’s suggestion that it leaked.', '~ it leaked — Ann Lowe'],
    ['Cooks took issue with Ann Lowe’s emphasis that it leaked.', '~ it leaked — Ann Lowe'],
  ]);
});
