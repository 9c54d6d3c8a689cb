import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isSayingVerb } from '../../lexicon/speechVerbs.ts';
import { isComma } from '../../tokens.ts';
import { type Discourse, FRAMES_BACK } from '../discourse/discourse.ts';
import type { Items } from '../frames/frame.ts';
import { ASKED, personsIn, subjectOf } from '../frames/frameSubject.ts';
import { inFrame, mayBe } from './fittingInFrame.ts';
import { isAboutTheSame, isAside } from './passingMentions.ts';

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
    if (isPassed(discourse, i, frame, gender)) {
      nearest = Math.min(nearest, i - 1);
      continue;
    }
    const found = inFrame(discourse, i, gender);
    if (found.unsure) return { person: speaker, unsure: true };
    if (found.known !== undefined) {
      const place = { frame, found: i, beside: i === nearest };
      return { person: speakerOrKnown(discourse, place, found.known, gender, speaker) };
    }
    if (found.unsexed !== undefined && i === nearest) return { person: found.unsexed };
    if (isSpeakerNear(discourse, frame, i)) speaker ??= found.unsexed;
    if (isNear(discourse, frame, i)) unsexed ??= found.unsexed;
  }
  return { person: unsexed };
}

/** Whether an earlier frame says nothing of whom a pronoun means, so that those before it are as near. */
const isPassed = (discourse: Discourse, earlier: number, frame: number, gender: Gender): boolean =>
  isAboutTheSame(discourse, earlier, gender) ||
  isAside(discourse, earlier, frame, gender) ||
  isOnlyQuoted(discourse, earlier);

/** Words of nobody knows whom, which name nobody new. */
const isOnlyQuoted = ({ frames, spoke }: Discourse, frame: number): boolean =>
  !spoke.has(frame) &&
  (frames[frame]?.items ?? []).every(({ kind }) => kind === 'quote' || kind === 'mark');

/** From so many turns on somebody is a story's main speaker. */
const MAIN_TURNS = 3;

/** Whoever spoke just before, though the story never shows a gender, unless the known one is a main speaker. */
function speakerOrKnown(
  discourse: Discourse,
  { frame, found, beside }: { frame: number; found: number; beside: boolean },
  known: number,
  gender: Gender,
  speaker: number | undefined,
): number {
  if (speaker !== undefined && (discourse.turns.get(known) ?? 0) < MAIN_TURNS) return speaker;
  return beside && speaker === undefined
    ? known
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

/** Whether somebody has had the word in view of a frame. */
function isHeard({ spoke }: Discourse, frame: number, person: number): boolean {
  for (let i = frame; i >= frame - FRAMES_BACK; i--) if (spoke.get(i) === person) return true;
  return false;
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
  return main &&
    isHeard(discourse, frame, main[0]) &&
    main[1] >= 2 * Math.max(1, discourse.turns.get(near) ?? 0)
    ? main[0]
    : near;
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
function reporterBefore(items: Items): number | undefined {
  const that = items.at(-1)?.text === 'that' ? 1 : 0;
  const verb = items.length - 1 - that;
  return isSayingVerb(items[verb]?.text ?? '') ? items[verb - 1]?.person : undefined;
}

/** Past "Asked by Roe whether she would,": whoever asks does not answer. */
const behindAsked = (items: Items): number =>
  ASKED.test(items[0]?.text ?? '') ? items.findLastIndex(isComma) + 1 : 0;
