import type { Gender } from '../../lexicon/givenNames.ts';
import type { Person } from '../../story.ts';
import { opensWithEpithet } from '../descriptions/epithets.ts';
import { type Discourse, paragraphStart } from '../discourse/discourse.ts';
import type { Items } from '../frames/frame.ts';
import { isOfFollowers, personsIn, subjectOf } from '../frames/frameSubject.ts';
import { kinCalled } from './kinCalled.ts';
import { OWN, opensWith, SUBJECT } from './openingPronouns.ts';
import {
  endsWithAnother,
  isAboutSomeDescribed,
  isAboutSomeKin,
  isAboutSomeRole,
  isAboutTwo,
  openingAge,
} from './unnamedSubjects.ts';

/** Whom a pronoun can mean by one frame. */
interface InFrame {
  readonly known?: number;
  /** The frame's subject or speaker, when the story never shows a gender. */
  readonly unsexed?: number;
  readonly unsure?: true;
}

/** Who in a frame is of a gender, or may be: its speaker, its subject, or whom alone it names. */
export function inFrame(discourse: Discourse, frame: number, gender: Gender): InFrame {
  const { people, frames, spoke } = discourse;
  const items = frames[frame]?.items ?? [];
  const speaker = spoke.get(frame);
  const age = speaker === undefined ? openingAge(items) : undefined;
  if (age !== undefined) return ofAge(discourse, frame, gender, age);
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

/** Frames back, at most, in which somebody is just named. */
const JUST_NAMED = 3;

/** Whom "The 24-year-old" of a frame means: whose age it is, else who spoke or acted right before. */
function ofAge(discourse: Discourse, frame: number, gender: Gender, age: number): InFrame {
  const { people, frames, spoke } = discourse;
  const told = people.findIndex((person) => person.age === age && person.gender === gender);
  if (told >= 0) return { known: told };
  for (let i = frame - 1; i >= frame - JUST_NAMED; i--) {
    const { items = [] } = frames[i] ?? {};
    const person = spoke.get(i) ?? subjectOf(items) ?? personsIn(items).at(-1);
    if (person === undefined) continue;
    const may = mayBe(discourse, person, gender) && people[person]?.age === undefined;
    return may ? { known: person } : { unsure: true };
  }
  return { unsure: true };
}

/** "She was born in Hull. Her mother sang.": the paragraph is about her, and the mother named in passing. */
function isOwnKin({ frames }: Discourse, frame: number, gender: Gender): boolean {
  const here = frames[frame];
  if (!here || !opensWith(OWN, here, gender) || !isAboutSomeKin(here.items, gender)) return false;
  const first = paragraphStart(frames, frame);
  return first < frame && opensWith(SUBJECT, frames[first], gender);
}

/** What a frame tells that is about somebody without a name, or about whoever was named before. */
function withoutName(people: readonly Person[], items: Items, gender: Gender): InFrame | undefined {
  if (isAboutSomeKin(items, gender)) {
    const kin = kinCalled(people, items[1]?.text ?? '', gender);
    return kin === undefined ? { unsure: true } : { known: kin };
  }
  if (
    isAboutSomeRole(items) ||
    isAboutSomeDescribed(items, gender) ||
    isAboutTwo(people, items, gender) ||
    endsWithAnother(people, items, gender)
  )
    return { unsure: true };
  // Whom it is about was named before; whom it names besides is somebody else.
  return opensWithEpithet(items) ? {} : undefined;
}

/** Whom alone a frame names, though not as its subject: "It raised the eyebrow of Dr Roe, a chemist." */
function namedIn(discourse: Discourse, items: Items, gender: Gender): InFrame {
  const named = personsIn(items.filter((_, at) => !isOfFollowers(items, at)));
  const known = named.filter((person) => discourse.people[person]?.gender === gender);
  if (known.length > 1) return { unsure: true };
  if (known[0] !== undefined) return { known: known[0] };
  const [only, ...others] = named;
  const may = only !== undefined && others.length === 0 && mayBe(discourse, only, gender);
  return may ? { unsexed: only } : {};
}

export function mayBe(discourse: Discourse, person: number, gender: Gender): boolean {
  const known = discourse.people[person]?.gender;
  return known === undefined || known === gender;
}
