import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a clause in front of who says it', () => {
  checkWords([
    [
      'Bread is dear, the council said, and cakes are dearer.',
      '~ Bread is dear, the council said, and cakes are dearer — the council',
    ],
    [
      'A third of the loaves were stale, said a baker, and two had mice in them.',
      '~ A third of the loaves were stale, said a baker, and two had mice in them — a baker',
    ],
    ['It leaks, Ann Lowe said, and Ben Dunn left.', '~ It leaks — Ann Lowe'],
    ['It leaks, Ann Lowe said, and left the room.', '~ It leaks — Ann Lowe'],
    [
      'She would sing, Ann Lowe said, but only on Sundays.',
      '~ She would sing, Ann Lowe said, but only on Sundays — Ann Lowe',
    ],
  ]);
});
