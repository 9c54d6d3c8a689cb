import { isDocument, isPaperNoun } from '../../lexicon/documentNouns.ts';
import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import type { Person } from '../../story.ts';
import { isComma } from '../../tokens.ts';
import type { Voice } from '../attributed.ts';
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/findCues.ts';
import { describedPerson } from '../descriptions/describedPerson.ts';
import { justSpeaking } from '../descriptions/justSpeaking.ts';
import { speakingNamesake } from '../descriptions/namesakes.ts';
import { senderOf, voiceInDocument, voiceOfPaper, writerIn } from '../descriptions/writers.ts';
import { frameBeside, type Reading } from '../discourse/reading.ts';
import type { Frame, Items } from '../frames/frame.ts';
import { personsIn, subjectOf } from '../frames/frameSubject.ts';
import { answererOf } from '../pronouns/answerers.ts';
import { withoutNamedInMarks } from '../pronouns/namedInMarks.ts';
import { officeBeside } from '../pronouns/officeBeside.ts';
import { organisationBefore, organisationSubject } from '../pronouns/organisations.ts';
import { severalAround } from '../pronouns/plurals.ts';
import { ownedName, relativeOf } from '../pronouns/relatives.ts';
import { resolvePronoun } from '../pronouns/resolvePronoun.ts';
import { strangerBefore } from '../pronouns/strangers.ts';
import { anonymousBefore, anonymousInParagraph } from '../pronouns/unnamedSpeakers.ts';
import { isAboutSomeDescribed } from '../pronouns/unnamedSubjects.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import type { Source } from '../subjects/source.ts';
import { sourceOf } from '../subjects/sourceOf.ts';

/** Who speaks by a cue's subject: the person it names or stands for, else the phrase itself. */
export function voiceOfSubject(
  state: Reading,
  index: number,
  frame: Frame,
  cue: Cue,
): Voice | undefined {
  if (!cue.subject) return undefined;
  const sender = senderOf(frame.items, cue.subject);
  if (sender) return voiceOfSubject(state, index, frame, { ...cue, subject: sender });
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
  const voice = source && voiceOf(state, index, source, frame);
  const paper = paperIn(frame.items, cue.subject);
  if (voice && paper !== undefined && source.kind !== 'document') state.papers.set(paper, voice);
  return voice;
}

/** The "statement" of "a joint statement from the club". */
function paperIn(items: Items, { first, last }: Phrase): string | undefined {
  const from = items.findIndex(
    ({ text }, at) => at > first && at < last && /^(?:from|by)$/u.test(text),
  );
  const noun = items[from - 1]?.text ?? '';
  return isDocument(noun) ? noun : undefined;
}

function voiceOf(state: Reading, index: number, source: Source, frame: Frame): Voice | undefined {
  if (source.kind === 'person') return { person: source.person };
  if (source.kind === 'several') return voiceOfSeveral(state.people, source.persons);
  if (source.kind === 'pronoun') return voiceOfPronoun(state, index, source, frame);
  if (source.kind === 'document')
    return (
      voiceInDocument(state, index, source.noun) ??
      writerOf(state, index, frame, source.at) ??
      state.papers.get(source.noun) ??
      voiceOfPronoun(state, index, { kind: 'pronoun', word: 'it', at: source.at }, frame) ?? {
        phrase: source.name,
        organisation: false,
      }
    );
  const relative = source.owner && relativeOf(state, index, source.owner, frame);
  if (relative !== undefined) return { person: relative };
  return { phrase: ownedName(state, index, source, frame), organisation: source.organisation };
}

export function voiceOfSeveral(people: readonly Person[], persons: readonly number[]): Voice {
  const names = persons.map((person) => people[person]?.name ?? '');
  const front = names.slice(0, -1).join(', ');
  return { phrase: `${front} and ${names.at(-1) ?? ''}`, organisation: false };
}

function voiceOfPronoun(
  state: Reading,
  index: number,
  { word, at }: Source & { kind: 'pronoun' },
  frame: Frame,
): Voice | undefined {
  if (word === 'it')
    return (
      paperBeside(state, index, frame, at) ??
      oneBody(organisationSubject(state, frame, at)) ??
      writerOf(state, index, frameBeside(state, index), at) ??
      voiceOfPaper(state, index) ??
      organisationBefore(state, index)
    );
  if (word === 'they') return severalAround(state, index, at);
  if (/^others$/iu.test(word)) return undefined;
  const anonymous = anonymousInParagraph(state, index, word);
  const subject = subjectOf(frame.items.filter(({ end }) => end <= at));
  const still = stillSpeaking(state, index, frame, word, at);
  if (still !== undefined) return { person: still };
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

/** "The report says it leaks. Harbour Lines has two boats, it said.": the report goes on. */
function paperBeside(
  { said, frames }: Reading,
  index: number,
  { block, items }: Frame,
  at: number,
): Voice | undefined {
  const cue = items.findIndex(({ start }) => start === at);
  const beside = said?.frame === index - 1 && frames[index - 1]?.block === block;
  const voice = beside && items[cue - 1]?.text === ',' ? said.voice : undefined;
  const noun = voice && 'phrase' in voice ? (voice.phrase.split(' ').at(-1) ?? '') : '';
  return isPaperNoun(noun) ? voice : undefined;
}

/** "Harbour divers came, it said": several people, and a spokesman, are no "it". */
const oneBody = (voice: Voice | undefined): Voice | undefined =>
  voice && 'phrase' in voice && voice.organisation ? voice : undefined;

/** "Doe said it was late. Roe was ill, he said.", "… A thief would not last, he said.": he tells of Roe, and goes on speaking. */
function stillSpeaking(
  state: Reading,
  index: number,
  { items }: Frame,
  word: string,
  at: number,
): number | undefined {
  const cue = items.findIndex(({ start }) => start === at);
  const front = items.slice(0, Math.max(0, cue - 1));
  // "Roe accused the board of hiding what, she said, …": Roe herself speaks.
  const plain =
    !front.some(isComma) && findCues(items).every(({ words }) => words.last >= front.length);
  const closes = items[cue - 1]?.text === ',' && plain;
  const named = personsIn(front);
  const others = named.length > 0 || /^(?:an?|one|another)$/iu.test(front[0]?.text ?? '');
  const speaker = closes && others ? speakerBeside(state, index) : undefined;
  if (speaker === undefined || named.includes(speaker)) return undefined;
  return state.people[speaker]?.gender === genderOfPronoun(word) ? speaker : undefined;
}

/** Who spoke in the sentence before, by a cue or in words that only go on. */
function speakerBeside({ said, last, frames }: Reading, index: number): number | undefined {
  const start = frames[index - 1]?.items[0]?.start ?? Number.POSITIVE_INFINITY;
  const goesOn = last && last.quote.start >= start ? last.quote.voice : undefined;
  const voice = said?.frame === index - 1 ? said.voice : goesOn;
  return voice && 'person' in voice ? voice.person : undefined;
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
