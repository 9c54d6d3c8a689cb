import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('“it”', () => {
  checkWords([
    [
      'The council noted that attacks are not new. Harbour hackers have used tricks before, it noted.',
      '~ attacks are not new — The council',
      '~ Harbour hackers have used tricks before — The council',
    ],
    [
      '“It is safe,” said a joint statement from the two ports.\n\nA singer named Gull 2 posted a song. “It is dry,” the joint statement said.',
      'It is safe, — the two ports',
      'It is dry, — the two ports',
    ],
    [
      'The association, which speaks for 64 shops, has a study of its own. It claimed the harbour was sound.',
      '~ the harbour was sound — The association',
    ],
    [
      'The bus company, Harbour Lines, has had to wait. It said the delay was dear.',
      '~ the delay was dear — Harbour Lines',
    ],
    [
      'The account @greygulls, begun by a bored archer, grew. “We have no bad songs,” it wrote.',
      'We have no bad songs, — @greygulls',
    ],
    [
      'In her ruling, Ann Lowe wrote that she knew the street. “It hopes for peace,” it says.',
      '~ she knew the street — Ann Lowe',
      'It hopes for peace, — Ann Lowe',
    ],
    [
      'Although the Harbour Fund did not name him, it referenced “tensions”.',
      'tensions — Harbour Fund',
    ],
    [
      'The campaign said it was early. The average weekly benefit, it says, would be low.',
      '~ it was early — The campaign',
      '~ The average weekly benefit, it says, would be low — The campaign',
    ],
    [
      'Looking forward, Harbour Foods expects growth, although it warned that costs would rise.',
      '~ costs would rise — Harbour Foods',
    ],
    ['The club closed. “We are sorry,” the statement ended.', 'We are sorry, — The club'],
  ]);
});
