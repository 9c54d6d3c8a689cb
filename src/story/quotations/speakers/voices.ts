import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import type { Voice } from '../attributed.ts';
import { answererOf } from '../coreference/answerers.ts';
import { describedPerson } from '../coreference/describedPerson.ts';
import { justSpeaking } from '../coreference/justSpeaking.ts';
import { withoutNamedInMarks } from '../coreference/namedInMarks.ts';
import { speakingNamesake } from '../coreference/namesakes.ts';
import { officeBeside } from '../coreference/officeBeside.ts';
import {
  nearOrganisation,
  organisationBefore,
  organisationSubject,
} from '../coreference/organisations.ts';
import { severalAround, severalByRole } from '../coreference/plurals.ts';
import { resolvePronoun } from '../coreference/pronouns.ts';
import { frameBeside, type Reading } from '../coreference/reading.ts';
import { ownedName, relativeOf } from '../coreference/relatives.ts';
import { strangerBefore } from '../coreference/strangers.ts';
import { anonymousBefore, anonymousInParagraph } from '../coreference/unnamedSpeakers.ts';
import { isAboutSomeDescribed } from '../coreference/unnamedSubjects.ts';
import { voiceInDocument, voiceOfPaper, writerIn } from '../coreference/writers.ts';
import type { Cue } from '../cues/cue.ts';
import { mainAhead, sharedSubject } from '../cues/impliedSubjects.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import { subjectOf } from '../frames/frameSubject.ts';
import { type Source, sourceOf } from '../subjects/sources.ts';

/** The voice of each cue; one without a subject speaks for the cue before it, or the frame's subject. */
export function voicesOf(
  state: Reading,
  index: number,
  frame: Frame,
  cues: readonly Cue[],
): Map<Cue, Voice> {
  const voices = new Map<Cue, Voice>();
  let previous: Voice | undefined;
  for (const cue of cues) {
    const same = previous && refersBack(frame, cue, previous) ? previous : undefined;
    const own = cue.subject
      ? voiceOfSubject(state, index, frame, cue)
      : impliedVoice(state, index, frame, cues, cue, previous);
    const voice = same ?? own;
    if (!voice) continue;
    voices.set(cue, voice);
    previous = voice;
    if (!('person' in voice) && voice.organisation)
      state.lastOrganisation = { voice, block: frame.block };
  }
  return voices;
}

/** Who speaks by a cue without a subject: that of the clause it goes on from, or of the main clause ahead. */
function impliedVoice(
  state: Reading,
  index: number,
  frame: Frame,
  cues: readonly Cue[],
  cue: Cue,
  previous: Voice | undefined,
): Voice | undefined {
  const main = mainAhead(frame.items, cues, cue);
  if (main) return voiceOfSubject(state, index, frame, main);
  const shared = sharedSubject(frame.items, cues, cue);
  const inner = shared && voiceOfSubject(state, index, frame, { ...cue, subject: shared });
  return inner ?? previous ?? frameVoice(state, index, frame) ?? severalByRole(state, frame);
}

/** "Pilots say they have warned …", "A mother said she had complained": who spoke first in the sentence. */
function refersBack({ items }: Frame, { subject }: Cue, previous: Voice): boolean {
  const word = subject?.first === subject?.last ? items[subject?.first ?? -1]?.text : undefined;
  if (word === 'they') return true;
  const unnamed =
    !('person' in previous) && /^(?:An?|One|Another) |^The \p{Ll}+ of /u.test(previous.phrase);
  // "A man had shouted, she said": with a comma she is somebody else.
  const inside = items[(subject?.first ?? 0) - 1]?.text !== ',';
  return unnamed && inside && /^(?:he|she)$/u.test(word ?? '');
}

export function voiceOfSubject(
  state: Reading,
  index: number,
  frame: Frame,
  cue: Cue,
): Voice | undefined {
  if (!cue.subject) return undefined;
  const person =
    describedPerson(state, index, frame, cue.subject) ??
    (cue.kind === 'verb' ? justSpeaking(state, index, frame, cue.subject) : undefined);
  if (person !== undefined) return { person };
  const source = sourceOf(state.text, frame.items, cue.subject);
  if (source?.kind === 'person') {
    const namesake = speakingNamesake(
      state.text,
      state.discourse,
      frame.items,
      cue.subject,
      source.person,
    );
    return { person: namesake ?? source.person };
  }
  return source && voiceOf(state, index, source, frame);
}

/** Whoever the frame is about: a person or organisation that it opens with. */
export function frameVoice(state: Reading, index: number, frame: Frame): Voice | undefined {
  const [first] = frame.items;
  const pronoun = openingPronoun(frame.items);
  if (pronoun) {
    const resolved = resolvePronoun(pronoun.text, index, pronoun.start, state.discourse);
    return resolved === undefined ? undefined : { person: resolved };
  }
  const person = subjectOf(frame.items);
  if (person !== undefined) return { person };
  if (first?.text === 'It') return nearOrganisation(state, index);
  return organisationSubject(state, frame, Number.POSITIVE_INFINITY);
}

const PRONOUN_REACH = 3;

/** The "he" of "He left." and "For that he was paid.". */
function openingPronoun(items: Items): Item | undefined {
  const at = items
    .slice(0, PRONOUN_REACH)
    .findIndex(({ kind, text }) => kind === 'word' && /^(?:he|she)$/iu.test(text));
  return items.slice(0, at).some(({ person }) => person !== undefined) ? undefined : items[at];
}

function voiceOf(state: Reading, index: number, source: Source, frame: Frame): Voice | undefined {
  if (source.kind === 'person') return { person: source.person };
  if (source.kind === 'pair') return voiceOfPair(state, source.persons);
  if (source.kind === 'pronoun') return voiceOfPronoun(state, index, source, frame);
  if (source.kind === 'document')
    return (
      voiceInDocument(state, index, source.noun) ??
      writerOf(state, index, frame, source.at) ??
      voiceOfPronoun(state, index, { kind: 'pronoun', word: 'it', at: source.at }, frame)
    );
  const relative = source.owner && relativeOf(state, index, source.owner, frame);
  if (relative !== undefined) return { person: relative };
  return { phrase: ownedName(state, index, source, frame), organisation: source.organisation };
}

const voiceOfPair = ({ people }: Reading, pair: readonly number[]): Voice => ({
  phrase: pair.map((person) => people[person]?.name ?? '').join(' and '),
  organisation: false,
});

function voiceOfPronoun(
  state: Reading,
  index: number,
  { word, at }: Source & { kind: 'pronoun' },
  frame: Frame,
): Voice | undefined {
  if (word === 'it')
    return (
      organisationSubject(state, frame, at) ??
      writerOf(state, index, frameBeside(state, index), at) ??
      voiceOfPaper(state, index) ??
      organisationBefore(state, index)
    );
  if (word === 'they') return severalAround(state, index, at);
  const anonymous = anonymousInParagraph(state, index);
  const subject = subjectOf(frame.items.filter(({ end }) => end <= at));
  if (subject === undefined) {
    if (isOfAnother(state, index, word)) return undefined;
    const told =
      anonymous ?? strangerBefore(state, index, word, at) ?? officeBeside(state, index, word);
    if (told) return told;
  }
  const discourse = withoutNamedInMarks(state.text, state.discourse, frame, word);
  const person = answererOf(state, index, word) ?? resolvePronoun(word, index, at, discourse);
  if (person !== undefined) return { person };
  return anonymousBefore(state, index);
}

/** "The widow was modest. “…,” she said.": one of those named before, but nobody can tell which. */
function isOfAnother(state: Reading, index: number, word: string): boolean {
  const gender = genderOfPronoun(word);
  const beside = frameBeside(state, index);
  return gender !== undefined && beside !== undefined && isAboutSomeDescribed(beside.items, gender);
}

/** Whose the letter is that a sentence tells of; not one that speaks of itself as "it". */
function writerOf(
  state: Reading,
  index: number,
  frame: Frame | undefined,
  before: number,
): Voice | undefined {
  const writer = frame && writerIn(frame, before);
  const source = writer && sourceOf(state.text, frame.items, writer);
  if (!source || source.kind === 'document' || (source.kind === 'pronoun' && source.word === 'it'))
    return undefined;
  return voiceOf(state, index, source, frame);
}
