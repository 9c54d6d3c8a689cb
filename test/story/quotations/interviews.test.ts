import { describe } from 'vitest';
import { checkWords } from './wordsOf.ts';

const INTERVIEW = [
  'Anna Reed is the captain of a ship. She talks to Tom Shore about Anna Reed.',
  'What did you do first?',
  'I stood in a wood. My sister Clara said that it was late.',
  'You did it once yourself. In 2027 there was an outage.',
  'I rang the owner and said so.',
  'There are machines for that now.',
  'I have seen them, and they are good.',
  'What breaks them?',
  'Everybody wants it to be sharks.',
  'How long will you stay?',
  'I will stay until May.',
  'The gate is open when we leave.',
].join('\n\n');

describe('an interview without labels or quotation marks', () => {
  checkWords([
    [
      INTERVIEW,
      '~ I stood in a wood. My sister Clara said that it was late. — Anna Reed',
      '~ I rang the owner and said so. — Anna Reed',
      '~ I have seen them, and they are good. — Anna Reed',
      '~ Everybody wants it to be sharks. — Anna Reed',
      '~ I will stay until May. — Anna Reed',
    ],
    [INTERVIEW.replaceAll(/\b(?:I|My)\b/g, 'they').replace('Clara said that it', 'Clara')],
    [
      INTERVIEW.replaceAll('Anna Reed', 'she')
        .replaceAll('Tom Shore', 'us')
        .replace(' said that it', ''),
    ],
    ['Anna Reed spoke.\n\nWhat did you do?\n\nI stood in a wood.\n\nAnd then?\n\nI left.'],
  ]);
});
