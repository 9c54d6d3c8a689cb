import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what cannot speak', () => {
  checkWords([
    [
      'Some would pay more, according to an analysis by Ann Lowe, a former aide.',
      '~ Some would pay more — Ann Lowe',
    ],
    ['Ben Dunn was cross. Said Dunn: “It leaks.”', 'It leaks. — Ben Dunn'],
    ['The delay was, according to tradition, a warning to run.'],
    [`“I'm told it was late,” said Anna Reed.`, `I'm told it was late, — Anna Reed`],
    ['It was to be closed, suspicion said on Monday.'],
    ['Published reports said it was late.', '~ it was late — Published reports'],
    ['A museum, taken by the town, said it was late.', '~ it was late — A museum'],
    [
      'Tom Shore left the inquiry. His report said the tower “would sink.”',
      '~ the tower “would sink.” — Tom Shore',
      'would sink. — Tom Shore',
    ],
    [
      'Tom Shore left. On the second day the boat sank, according to his account.',
      '~ On the second day the boat sank — Tom Shore',
    ],
  ]);
});

describe('two who speak at once', () => {
  checkWords([
    [
      'Ann Lowe and Ben Dunn left. “It is a disgrace,” said Lowe and Mr. Dunn.',
      'It is a disgrace, — Ann Lowe and Ben Dunn',
    ],
    ['Ann Lowe and Ben Dunn both said it was over.', '~ it was over — Ann Lowe and Ben Dunn'],
    [
      '“We need answers,” says Conservative MP and ethics critic Ben Dunn.',
      'We need answers, — Ben Dunn',
    ],
    ['It leaked, according to a speech Ann Lowe gave in Hull.', '~ It leaked — Ann Lowe'],
    ['“It leaked,” The Hill reported.', 'It leaked, — The Hill'],
    ['“It leaked,” said the head of one group.', 'It leaked, — the head of one group'],
  ]);
});
