import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('a name in quotation marks that is nobody’s words', () => {
  checkWords([
    [
      'On this week’s broadcast of “Harbour Sunday,” Ann Lowe said it was late.',
      'Harbour Sunday, — nobody',
      '~ it was late — Ann Lowe',
    ],
    [
      '“We won,” Tom Reed said on CNN’s “Harbour Tonight.”',
      'We won, — Tom Reed',
      'Harbour Tonight. — nobody',
    ],
    [
      'On “Harbour Tonight,” Tom Reed said the dam was old.',
      'Harbour Tonight, — nobody',
      '~ the dam was old — Tom Reed',
    ],
    [
      'Tom Reed began taking calls to his “Harbour Tonight” radio program.',
      'Harbour Tonight — nobody',
    ],
  ]);
});
