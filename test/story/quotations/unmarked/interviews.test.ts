import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

const answers = [
  'When did you begin?\n\nI was nine. My aunt had a kiln.',
  'Does it pay?\n\nNo. I drive a taxi at night.',
  'What breaks most often?\n\nHandles, and my nerves.',
  'Will you stop?\n\nNever.',
];
const words = [
  '~ I was nine. My aunt had a kiln. — Ada Brook',
  '~ No. I drive a taxi at night. — Ada Brook',
  '~ Handles, and my nerves. — Ada Brook',
  '~ Never. — Ada Brook',
];
const interview = (opening: string, rest: readonly string[] = answers) =>
  [opening, ...rest].join('\n\n');

describe('the answers of an interview without labels', () => {
  checkWords([
    [interview('Ada Brook makes cups. She lives in a mill.'), ...words],
    [interview('Cyril Dane meets Ada Brook, who makes cups.'), ...words],
    [interview('Ada Brook makes cups. She talks to Cyril Dane about clay.'), ...words],
    [
      interview('Ada Brook and Finn Orr make cups.', [
        'Ms Brook, how is it going?\n\nBadly. I burnt my hand.',
        ...answers,
      ]),
      '~ Badly. I burnt my hand. — Ada Brook',
      ...words,
    ],
    [
      interview('Ada Brook makes cups. She lives in a mill.', [
        ...answers,
        'Brook’s cups are shown in Leeds until May.',
      ]),
      ...words,
    ],
  ]);
});

describe('nobody is given the answers', () => {
  checkWords([
    [interview('Ada Brook and Finn Orr make cups.')],
    [interview('She makes cups.')],
    [interview('Ada Brook makes cups. She lives in a mill.', answers.slice(1))],
    [
      interview('Ada Brook has changed the tax on cups.', [
        'Who pays it?\n\nWhoever sells a cup.',
        'Since when?\n\nSince Monday.',
        'How much is it?\n\nA penny.',
        'Is that all?\n\nIt may rise.',
      ]),
    ],
  ]);
});

const captain = [
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

describe('what may be the interviewer’s own is given to nobody', () => {
  checkWords([
    [
      captain,
      '~ I stood in a wood. My sister Clara said that it was late. — Anna Reed',
      '~ I rang the owner and said so. — Anna Reed',
      '~ I have seen them, and they are good. — Anna Reed',
      '~ Everybody wants it to be sharks. — Anna Reed',
      '~ I will stay until May. — Anna Reed',
    ],
    [
      captain
        .replaceAll('Anna Reed', 'she')
        .replaceAll('Tom Shore', 'us')
        .replace(' said that it', ''),
    ],
  ]);
});
