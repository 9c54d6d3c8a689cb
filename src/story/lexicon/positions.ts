// Belongs here: places in a team that are things or directions as well, and a role beside a name only.

const ONE_WORD =
  /^(?:Cent(?:er|re)|Prop|Safety|Cornerback|Tailback|Shortstop|Catcher|Goaltender)$/u;

const TWO_WORDS =
  /^(?:running|wing|full|left|right|centre|center|defensive|offensive|tight|loose|nose) (?:back|end|tackle|forward|half)$/iu;

/** A place in a team that is a role where it opens a sentence: "Center Jane Doe scored". */
export const isOpeningPosition = (word: string): boolean => ONE_WORD.test(word);

/** "left tackle", "wing forward". */
export const isPairedPosition = (words: string): boolean => TWO_WORDS.test(words);
