import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what is said inside a clause that goes on', () => {
  checkWords([
    ['Ben Dunn — even as he says it is late — has slept.', '~ it is late — Ben Dunn'],
    ['The boat that police say was stolen has sunk.', '~ was stolen — police'],
    ['The plan, which officials said was late, is dead.', '~ was late — officials'],
  ]);
});
