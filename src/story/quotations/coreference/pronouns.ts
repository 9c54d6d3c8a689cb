import { genderOfPronoun, isPreposition } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isSayingVerb } from '../../lexicon/speechVerbs.ts';
import type { Person } from '../../story.ts';
import { ASKED, isComma, personsIn, subjectOf } from '../frames/frameSubject.ts';
import type { Frame, Item } from '../frames/frames.ts';
import { opensWithEpithet } from './epithets.ts';
import {
  isAboutSomeAge,
  isAboutSomeDescribed,
  isAboutSomeKin,
  isAboutSomeRole,
  isAboutTwo,
  kinCalled,
} from './unnamedSubjects.ts';

/** Who has spoken or acted last, newest frame first: what a pronoun may mean. */
export interface Discourse {
  readonly people: readonly Person[];
  readonly frames: readonly Frame[];
  /** The person each earlier frame gave the word to, by index of frame. */
  readonly spoke: Map<number, number>;
  /** In how many frames each person had the word so far. */
  readonly turns: Map<number, number>;
}

/** Notes that a frame gives a person the word. */
export function giveWord({ spoke, turns }: Discourse, frame: number, person: number): void {
  if (spoke.get(frame) !== person) turns.set(person, (turns.get(person) ?? 0) + 1);
  spoke.set(frame, person);
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
  const { person, unsure } = lastInView(discourse, frame, gender);
  if (person !== undefined || unsure) return person;
  return onlyOneSoFar(discourse, frame, gender) ?? mainSpeaker(discourse, gender);
}

interface InView {
  readonly person?: number | undefined;
  /** Whether somebody without a name stands between, so that nobody further off can be meant. */
  readonly unsure?: true;
}

/** Going back frame by frame: the last subject or speaker that the pronoun fits, or may fit. */
function lastInView(discourse: Discourse, frame: number, gender: Gender): InView {
  let unsexed: number | undefined;
  let speaker: number | undefined;
  let nearest = frame - 1;
  for (let i = frame - 1; i >= Math.max(0, frame - FRAMES_BACK); i--) {
    if (isAboutTheSame(discourse, i, gender) || isAside(discourse, i, frame, gender)) {
      nearest = Math.min(nearest, i - 1);
      continue;
    }
    const found = inFrame(discourse, i, gender);
    if (found.unsure) return { person: speaker, unsure: true };
    if (found.known !== undefined)
      return { person: speakerOrKnown(discourse, frame, i, found.known, gender, speaker) };
    if (found.unsexed !== undefined && i === nearest) return { person: found.unsexed };
    if (isSpeakerNear(discourse, frame, i)) speaker ??= found.unsexed;
    if (isNear(discourse, frame, i)) unsexed ??= found.unsexed;
  }
  return { person: unsexed };
}

/** From so many turns on somebody is a story's main speaker. */
const MAIN_TURNS = 3;

/** Whoever spoke just before, though the story never shows a gender, unless the known one is a main speaker. */
function speakerOrKnown(
  discourse: Discourse,
  frame: number,
  found: number,
  known: number,
  gender: Gender,
  speaker: number | undefined,
): number {
  return speaker !== undefined && (discourse.turns.get(known) ?? 0) < MAIN_TURNS
    ? speaker
    : mainOrNear(discourse, frame, found, known, gender);
}

/** Paragraphs back, at most, in which one of unknown gender may be meant. */
const UNSURE_REACH = 2;

const isNear = ({ frames }: Discourse, frame: number, earlier: number): boolean =>
  (frames[frame]?.block ?? 0) - (frames[earlier]?.block ?? 0) <= UNSURE_REACH;

/** Whether somebody spoke in an earlier frame of the paragraph, or of the one before. */
const isSpeakerNear = ({ frames, spoke }: Discourse, frame: number, earlier: number): boolean =>
  spoke.has(earlier) && (frames[frame]?.block ?? 0) - (frames[earlier]?.block ?? 0) <= 1;

/** Whoever alone of all people named so far can be meant. */
function onlyOneSoFar(discourse: Discourse, frame: number, gender: Gender): number | undefined {
  const here = discourse.frames[frame]?.items[0]?.start ?? 0;
  const fitting = discourse.people.flatMap((person, i) =>
    mayBe(discourse, i, gender) && (person.mentions[0]?.start ?? here) < here ? [i] : [],
  );
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined && discourse.people[only]?.gender === gender
    ? only
    : undefined;
}

/** Where nobody is in view: the one who has had the word far more than any other of that gender. */
function mainSpeaker({ people, turns }: Discourse, gender: Gender): number | undefined {
  const speakers = [...turns].filter(([person]) => people[person]?.gender === gender);
  const [main, next] = speakers.sort((a, b) => b[1] - a[1]);
  return main && main[1] >= MAIN_TURNS && main[1] >= 2 * (next?.[1] ?? 0) ? main[0] : undefined;
}

/**
 * After a paragraph that is about somebody else a pronoun goes back to the one who has had most of
 * the say, not to a bystander.
 */
function mainOrNear(
  discourse: Discourse,
  frame: number,
  found: number,
  near: number,
  gender: Gender,
): number {
  const blockOf = (index: number): number => discourse.frames[index]?.block ?? 0;
  if (blockOf(frame) - blockOf(found) < 2) return near;
  const rivals = [...discourse.turns].filter(
    ([person]) => discourse.people[person]?.gender === gender,
  );
  const [main] = rivals.sort((a, b) => b[1] - a[1]);
  return main && main[1] >= 2 * Math.max(1, discourse.turns.get(near) ?? 0) ? main[0] : near;
}

/** Earlier in the same frame: the first fitting person named before the pronoun. */
function inOwnFrame(
  discourse: Discourse,
  frame: number,
  at: number,
  gender: Gender,
): number | undefined {
  const items = (discourse.frames[frame]?.items ?? []).filter((item) => item.end <= at);
  const reporter = reporterBefore(items);
  if (reporter !== undefined && mayBe(discourse, reporter, gender)) return reporter;
  const subject = subjectOf(items);
  if (subject !== undefined && mayBe(discourse, subject, gender)) return subject;
  const known = personsIn(items.slice(behindAsked(items))).filter(
    (person) => discourse.people[person]?.gender === gender,
  );
  return known.length === 1 ? known[0] : undefined;
}

/** "Doe said | he …", "Doe said that | he …": whoever says it, right before the pronoun. */
function reporterBefore(items: readonly Item[]): number | undefined {
  const that = items.at(-1)?.text === 'that' ? 1 : 0;
  const verb = items.length - 1 - that;
  return isSayingVerb(items[verb]?.text ?? '') ? items[verb - 1]?.person : undefined;
}

/** Past "Asked by Roe whether she would,": whoever asks does not answer. */
const behindAsked = (items: readonly Item[]): number =>
  ASKED.test(items[0]?.text ?? '') ? items.findLastIndex(isComma) + 1 : 0;

/** "She met her aunt, Jane Doe." and "Her aunt, Jane Doe, taught her what she knew.": whom "she" means was told before. */
function isAboutTheSame({ frames, spoke }: Discourse, frame: number, gender: Gender): boolean {
  const items = frames[frame]?.items ?? [];
  const [opener, ...rest] = items.map(({ text }) => text);
  if (spoke.has(frame)) return false;
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
const isOfOwn = (items: readonly Item[]): boolean =>
  personsIn(items).length === 0 && /^(?:his|her)$/iu.test(items[0]?.text ?? '');

/** The gender of "she" in "Asked by Ann Roe about it, she left." and "In 2019, she met Ann Roe." */
function pronounBehindLead(items: readonly Item[]): Gender | undefined {
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
function isAside({ frames }: Discourse, earlier: number, frame: number, gender: Gender): boolean {
  const [aside, here] = [frames[earlier], frames[frame]];
  if (!aside || !here || aside.block === here.block) return false;
  if (subjectOf(aside.items) === undefined) return false;
  if (!opensWith(OWN, aside, gender) && !acts(aside, gender)) return false;
  let first = frame;
  while (frame - first < FRAMES_BACK && frames[first - 1]?.block === here.block) first--;
  return opensWith(OWN_OR_SUBJECT, frames[first], gender);
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

const OWN = /^(?:his|her)$/iu;
const OWN_OR_SUBJECT = /^(?:his|her|he|she)$/iu;

/** Whether a frame's first word is a pronoun of these forms and this gender. */
function opensWith(forms: RegExp, frame: Frame | undefined, gender: Gender): boolean {
  const word = frame?.items[0]?.text ?? '';
  return forms.test(word) && genderOfPronoun(word) === gender;
}

interface InFrame {
  readonly known?: number;
  /** The frame's subject or speaker, when the story never shows a gender. */
  readonly unsexed?: number;
  readonly unsure?: true;
}

function inFrame(discourse: Discourse, frame: number, gender: Gender): InFrame {
  const { people, frames, spoke } = discourse;
  const items = frames[frame]?.items ?? [];
  const speaker = spoke.get(frame);
  const unnamed =
    speaker === undefined && !isOwnKin(discourse, frame, gender)
      ? withoutName(people, items, gender)
      : undefined;
  if (unnamed) return unnamed;
  for (const person of [speaker, subjectOf(items)]) {
    if (person === undefined) continue;
    if (people[person]?.gender === gender) return { known: person };
    if (people[person]?.gender === undefined) return { unsexed: person };
  }
  return namedIn(discourse, items, gender);
}

/** "She was born in Hull. Her mother sang.": the paragraph is about her, and the mother named in passing. */
function isOwnKin({ frames }: Discourse, frame: number, gender: Gender): boolean {
  const here = frames[frame];
  if (!here || !opensWith(OWN, here, gender) || !isAboutSomeKin(here.items, gender)) return false;
  let first = frame;
  while (frame - first < FRAMES_BACK && frames[first - 1]?.block === here.block) first--;
  return first < frame && opensWith(SUBJECT, frames[first], gender);
}

const SUBJECT = /^(?:he|she)$/iu;

/** What a frame tells that is about somebody without a name, or about whoever was named before. */
function withoutName(
  people: readonly Person[],
  items: readonly Item[],
  gender: Gender,
): InFrame | undefined {
  if (isAboutSomeKin(items, gender)) {
    const kin = kinCalled(people, items[1]?.text ?? '', gender);
    return kin === undefined ? { unsure: true } : { known: kin };
  }
  if (
    isAboutSomeAge(items) ||
    isAboutSomeRole(items) ||
    isAboutSomeDescribed(items, gender) ||
    isAboutTwo(people, items, gender)
  )
    return { unsure: true };
  // Whom it is about was named before; whom it names besides is somebody else.
  return opensWithEpithet(items) ? {} : undefined;
}

/** Whom alone a frame names, though not as its subject: "It raised the eyebrow of Dr Roe, a chemist." */
function namedIn(discourse: Discourse, items: readonly Item[], gender: Gender): InFrame {
  const named = personsIn(items);
  const known = named.filter((person) => discourse.people[person]?.gender === gender);
  if (known.length > 1) return { unsure: true };
  if (known[0] !== undefined) return { known: known[0] };
  const [only, ...others] = named;
  const may = only !== undefined && others.length === 0 && mayBe(discourse, only, gender);
  return may ? { unsexed: only } : {};
}

function mayBe(discourse: Discourse, person: number, gender: Gender): boolean {
  const known = discourse.people[person]?.gender;
  return known === undefined || known === gender;
}
