import type { Gender } from '../lexicon/givenNames.ts';
import type { Frame, Item } from './frames.ts';

/** Who has spoken or acted last, newest frame first: what a pronoun may mean. */
export interface Discourse {
  /** Genders by index of person; undefined where the story does not say. */
  readonly genders: readonly (Gender | undefined)[];
  readonly frames: readonly Frame[];
  /** The person each earlier frame gave the word to, by index of frame. */
  readonly spoke: ReadonlyMap<number, number>;
}

const FRAMES_BACK = 8;

/** Whom "he" or "she" in a frame means: nearest fitting subject or speaker; undefined when unsure. */
export function resolvePronoun(
  word: string,
  frame: number,
  at: number,
  discourse: Discourse,
): number | undefined {
  const gender = genderOfPronoun(word);
  if (!gender) return undefined;
  const own = inOwnFrame(discourse, frame, at, gender);
  if (own !== undefined) return own;
  for (let i = frame - 1; i >= Math.max(0, frame - FRAMES_BACK); i--) {
    const found = inFrame(discourse, i, gender);
    if (found !== undefined) return found === 'unsure' ? undefined : found;
  }
  return undefined;
}

function genderOfPronoun(word: string): Gender | undefined {
  if (/^(?:he|his|him)$/iu.test(word)) return 'male';
  return /^(?:she|her)$/iu.test(word) ? 'female' : undefined;
}

/** Earlier in the same frame: the first fitting person named before the pronoun. */
function inOwnFrame(
  discourse: Discourse,
  frame: number,
  at: number,
  gender: Gender,
): number | undefined {
  const items = (discourse.frames[frame]?.items ?? []).filter((item) => item.end <= at);
  const subject = subjectOf(items);
  if (subject !== undefined && mayBe(discourse, subject, gender)) return subject;
  const known = personsIn(items).filter((person) => discourse.genders[person] === gender);
  return known.length === 1 ? known[0] : undefined;
}

function inFrame(
  discourse: Discourse,
  frame: number,
  gender: Gender,
): number | 'unsure' | undefined {
  const speaker = discourse.spoke.get(frame);
  if (speaker !== undefined && mayBe(discourse, speaker, gender)) return speaker;
  const items = discourse.frames[frame]?.items ?? [];
  const subject = subjectOf(items);
  if (subject !== undefined && mayBe(discourse, subject, gender)) return subject;
  const known = personsIn(items).filter((person) => discourse.genders[person] === gender);
  if (known.length > 1) return 'unsure';
  return known[0];
}

function mayBe(discourse: Discourse, person: number, gender: Gender): boolean {
  const known = discourse.genders[person];
  return known === undefined || known === gender;
}

/** The person a frame opens with, if its name stands before the first verb and owns nothing. */
export function subjectOf(items: readonly Item[]): number | undefined {
  for (const [i, item] of items.slice(0, 14).entries()) {
    if (item.person === undefined) continue;
    if (items[i + 1]?.person === item.person) continue;
    if (items[i + 1]?.kind === 'possessive') continue;
    return item.person;
  }
  return undefined;
}

function personsIn(items: readonly Item[]): number[] {
  return [...new Set(items.flatMap((item) => (item.person === undefined ? [] : [item.person])))];
}
