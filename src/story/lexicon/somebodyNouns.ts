import type { Gender } from './givenNames.ts';

const MALE = /^(?:man|boy|gentleman|youth|lad|pensioner)$/u;
const FEMALE = /^(?:woman|girl|lady|pensioner)$/u;

/** "man", "child": somebody who need not have a name. */
export const isSomebodyNoun = (noun: string): boolean =>
  MALE.test(noun) || FEMALE.test(noun) || /^(?:person|child)$/u.test(noun);

/** "man", "lady": of a noun that tells it. */
export function genderOfSomebody(noun: string): Gender | undefined {
  if (MALE.test(noun) === FEMALE.test(noun)) return undefined;
  return MALE.test(noun) ? 'male' : 'female';
}
