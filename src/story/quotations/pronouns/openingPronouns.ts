import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import type { Frame } from '../frames/frame.ts';

/** What a frame that is about somebody named before opens with: as its subject, or as an owner. */
export const SUBJECT = /^(?:he|she)$/iu;
export const OWN = /^(?:his|her)$/iu;
export const OWN_OR_SUBJECT = /^(?:his|her|he|she)$/iu;

/** Whether a frame's first word is a pronoun of these forms and this gender. */
export function opensWith(forms: RegExp, frame: Frame | undefined, gender: Gender): boolean {
  const word = frame?.items[0]?.text ?? '';
  return forms.test(word) && genderOfPronoun(word) === gender;
}
