import { genderOfPronoun, isPreposition } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isComma } from '../../tokens.ts';
import { type Discourse, paragraphStart } from '../discourse/discourse.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import { ASKED, personsIn, subjectOf } from '../frames/frameSubject.ts';
import { OWN, OWN_OR_SUBJECT, opensWith } from './openingPronouns.ts';
import { isAboutSomeKin } from './unnamedSubjects.ts';

/** "She met her aunt, Jane Doe." and "Her aunt, Jane Doe, taught her what she knew.": whom "she" means was told before. */
export function isAboutTheSame(
  { frames, spoke }: Discourse,
  frame: number,
  gender: Gender,
): boolean {
  if (spoke.has(frame)) return false;
  const items = frames[frame]?.items ?? [];
  const [opener, ...rest] = items.map(({ text }) => text);
  if (pronounBehindLead(items) === gender) return true;
  if (genderOfPronoun(opener ?? '') !== gender) return false;
  // "He is Tom Roe, a guard.": now he has a name.
  if (/^(?:is|was)$/u.test(rest[0] ?? '') && items[2]?.person !== undefined) return false;
  // "Her name was Ann Roe.": now she has one.
  if (rest[0] === 'name' && items[3]?.person !== undefined) return false;
  if (isOfOwn(items) && !isAboutSomeKin(items, gender)) return true;
  const goesBack = rest.some(
    (word) => /^(?:he|she)$/u.test(word) && genderOfPronoun(word) === gender,
  );
  return /^(?:he|she)$/iu.test(opener ?? '') || goesBack;
}

/** "Her name stands third.": nobody else is named. */
const isOfOwn = (items: Items): boolean =>
  personsIn(items).length === 0 && /^(?:his|her)$/iu.test(items[0]?.text ?? '');

/** The gender of "she" in "Asked by Ann Roe about it, she left." and "In 2019, she met Ann Roe." */
function pronounBehindLead(items: Items): Gender | undefined {
  const opener = items[0]?.text ?? '';
  if (!(ASKED.test(opener) || isPreposition(opener)) || items[1]?.person !== undefined)
    return undefined;
  const subject = items[items.findIndex(isComma) + 1]?.text ?? '';
  return /^(?:he|she)$/u.test(subject) ? genderOfPronoun(subject) : undefined;
}

/**
 * "His deputy, Tom Roe, agreed." in an earlier paragraph than one that opens with "His plan …": the
 * paragraphs are about whom "his" means, and the deputy was named in passing.
 */
export function isAside(
  { frames }: Discourse,
  earlier: number,
  frame: number,
  gender: Gender,
): boolean {
  const [aside, here] = [frames[earlier], frames[frame]];
  if (!aside || !here || aside.block === here.block) return false;
  if (subjectOf(aside.items) === undefined) return false;
  if (!opensWith(OWN, aside, gender) && !acts(aside, gender)) return false;
  return opensWith(OWN_OR_SUBJECT, frames[paragraphStart(frames, frame)], gender);
}

/** "A teacher, Miss Roe, taught her.": named for what she did to whom the paragraph is about. */
const acts = ({ items }: Frame, gender: Gender): boolean =>
  /^an?$/iu.test(items[0]?.text ?? '') &&
  items.some(
    ({ text }, i) =>
      /^(?:him|her)$/u.test(text) &&
      genderOfPronoun(text) === gender &&
      /\p{Ll}$/u.test(items[i - 1]?.text ?? '') &&
      isObject(items[i + 1]),
  );

/** "taught her | to breathe", "thanked her | .": no "her book". */
const isObject = (next: Item | undefined): boolean =>
  next?.kind !== 'word' || isPreposition(next.text);
