import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a pronoun behind somebody without a name', () => {
  checkWords([
    [
      'Ben Dunn left. “Sell it,” he said.\n\nAn old man sat by the road. He would not be named. “I never left,” he said.',
      'Sell it, — Ben Dunn',
      'I never left, — An old man',
    ],
    [
      'Ann Lowe sings. One teenager was filming on the beach. “It is so loud,” she said.',
      'It is so loud, — One teenager',
    ],
    [
      'Ben Dunn keeps bees. @harbourglyn posted a photo. “Mine have moss,” he wrote.',
      'Mine have moss, — @harbourglyn',
    ],
    [
      'Ben Dunn keeps bees. A bell rang in the porter’s lodge. “Go home,” he said.',
      'Go home, — Ben Dunn',
    ],
    ['Ben Dunn wept. A nurse, Ann Lowe, came. “Sit,” she said.', 'Sit, — Ann Lowe'],
    [
      'Ann Lowe wept.\n\nAnother neighbour, 30, said the gate had stood open.\n\n“We told them,” she said.',
      '~ the gate had stood open — Another neighbour',
      'We told them, — Another neighbour',
    ],
    [
      '“Call us,” a spokeswoman said. The old lady, who lives alone, was modest. “I would do it again,” she said.',
      'Call us, — a spokeswoman',
      'I would do it again, — nobody',
    ],
    [
      'Ann Lowe left. Her friend, who would not give her name, nodded. “Never,” she said.',
      'Never, — Her friend',
    ],
    [
      'Ben Dunn left. As the room emptied, a janitor stacked the chairs. “Thirty years,” he said.',
      'Thirty years, — a janitor',
    ],
    [
      'Ann Lowe said it leaked.\n\nA woman stands in front of her house.\n\nShe pleads: “We need help.”\n\nShe came back for her cat.\n\n“It is hard,” she says.',
      '~ it leaked — Ann Lowe',
      'We need help. — A woman',
      'It is hard, — A woman',
    ],
    [
      'Later, a young woman told us that she had come back.\n\n“I never left,” she said.',
      '~ she had come back — a young woman',
      'I never left, — a young woman',
    ],
    [
      'Clara Dunn is the judge. A landlord who charges for heat must know where it goes. “He did not look,” she said.',
      'He did not look, — Clara Dunn',
    ],
  ]);
});
