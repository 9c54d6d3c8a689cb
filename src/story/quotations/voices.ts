import { isSentenceOpener } from '../lexicon/functionWords.ts';
import type { Span } from '../span.ts';
import type { Block, Person } from '../story.ts';
import type { Cue } from './cues.ts';
import { type Epithet, epithetOf, fits } from './epithets.ts';
import type { Frame, Item } from './frames.ts';
import { type Discourse, resolvePronoun, subjectOf } from './pronouns.ts';
import type { DirectSpeech } from './quoteMarks.ts';
import { type Source, sourceOf } from './speakers.ts';

/** Whose words: a person of the story, or a phrase that names nobody of them. */
export type Voice =
  | { readonly person: number }
  | { readonly phrase: string; readonly organisation: boolean };

/** A quotation with its voice, before names and roles are filled in. */
export interface Attributed extends Span {
  readonly direct: boolean;
  readonly voice?: Voice;
  readonly outlet?: string;
  readonly cue?: Span;
}

/** What has been read of a story up to a frame. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly frames: readonly Frame[];
  readonly speech: readonly DirectSpeech[];
  readonly people: readonly Person[];
  readonly discourse: Discourse & { readonly spoke: Map<number, number> };
  readonly found: Attributed[];
  /** The direct quotation before, with the block it stands in. */
  last?: { readonly quote: Attributed; readonly block: number };
  /** Who last gave words to an outlet, and in which block. */
  told?: { readonly voice: Voice; readonly outlet: string; readonly block: number };
  /** The newspaper, court or account that spoke last: what "it" means. */
  lastOrganisation?: Voice;
}

const EPITHET_FRAMES = 3;

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
    const same = previous && refersBack(frame, cue) ? previous : undefined;
    const own = cue.subject
      ? voiceOfSubject(state, index, frame, cue)
      : (previous ?? frameVoice(state, index, frame));
    const voice = same ?? own;
    if (!voice) continue;
    voices.set(cue, voice);
    previous = voice;
    if (!('person' in voice) && voice.organisation) state.lastOrganisation = voice;
  }
  return voices;
}

/** "Pilots say they have warned …": "they" are who spoke first in the sentence. */
function refersBack({ items }: Frame, { subject }: Cue): boolean {
  return subject?.first === subject?.last && items[subject?.first ?? -1]?.text === 'they';
}

export function voiceOfSubject(
  state: Reading,
  index: number,
  frame: Frame,
  cue: Cue,
): Voice | undefined {
  if (!cue.subject) return undefined;
  const epithet = epithetOf(frame.items, cue.subject);
  const person = epithet && personOf(state, index, epithet);
  if (person !== undefined) return { person };
  const source = sourceOf(state.text, frame.items, cue.subject);
  return source && voiceOf(state, index, source, frame);
}

/** Whoever the frame is about: a person or organisation that it opens with. */
export function frameVoice(state: Reading, index: number, frame: Frame): Voice | undefined {
  const person = subjectOf(frame.items);
  if (person !== undefined) return { person };
  const [first] = frame.items;
  if (first?.kind === 'word' && /^(?:he|she)$/iu.test(first.text)) {
    const resolved = resolvePronoun(first.text, index, first.start, state.discourse);
    return resolved === undefined ? undefined : { person: resolved };
  }
  if (first?.text === 'It') return state.lastOrganisation;
  return organisationSubject(state, frame, Number.POSITIVE_INFINITY);
}

/** Whom "the Spaniard" or "the former striker" means: the one it fits, else who was just in view. */
function personOf(state: Reading, index: number, epithet: Epithet): number | undefined {
  const here = state.frames[index]?.items[0]?.start ?? 0;
  const fitting = state.people
    .map((person, i) => ({
      person,
      i,
      last: person.mentions.filter(({ start }) => start < here).at(-1)?.start ?? -1,
    }))
    .filter(({ person, last }) => last >= 0 && fits(person, epithet))
    .sort((a, b) => b.last - a.last);
  if (fitting[0]) return fitting[0].i;
  return epithet.sure ? inView(state, index) : undefined;
}

function inView(state: Reading, index: number): number | undefined {
  for (let i = index - 1; i >= Math.max(0, index - EPITHET_FRAMES); i--) {
    const person = state.discourse.spoke.get(i) ?? subjectOf(state.frames[i]?.items ?? []);
    if (person !== undefined) return person;
  }
  return undefined;
}

function voiceOf(state: Reading, index: number, source: Source, frame: Frame): Voice | undefined {
  if (source.kind === 'person') return { person: source.person };
  if (source.kind === 'pronoun') return voiceOfPronoun(state, index, source, frame);
  return { phrase: ownedName(state, index, source, frame), organisation: source.organisation };
}

function voiceOfPronoun(
  state: Reading,
  index: number,
  { word, at }: Source & { kind: 'pronoun' },
  frame: Frame,
): Voice | undefined {
  if (word === 'it')
    return organisationSubject(state, frame, at) ?? organisationBefore(state, index);
  if (word === 'they') return state.last?.quote.voice ?? state.lastOrganisation;
  const person = resolvePronoun(word, index, at, state.discourse);
  if (person !== undefined) return { person };
  return anonymousBefore(state, index);
}

/** "A neighbour said …" / "She added …": the one unnamed speaker that the last quotation had. */
function anonymousBefore(state: Reading, index: number): Voice | undefined {
  const { last } = state;
  const voice = last?.quote.voice;
  if (!voice || 'person' in voice || voice.organisation) return undefined;
  return (state.frames[index]?.block ?? 0) - last.block <= 2 ? voice : undefined;
}

/** "his family" with the owner's name in the pronoun's place, when that is known. */
function ownedName(
  state: Reading,
  index: number,
  source: Source & { kind: 'phrase' },
  frame: Frame,
): string {
  if (!source.owner) return source.name;
  const at = frame.items.at(-1)?.start ?? 0;
  const owner = resolvePronoun(source.owner.word, index, at, state.discourse);
  const name = owner === undefined ? undefined : state.people[owner]?.name;
  return name === undefined
    ? source.name
    : `${name}${/s$/u.test(name) ? '’' : '’s'} ${source.owner.rest}`;
}

/** The organisation that the sentence before is about, or that spoke last. */
function organisationBefore(state: Reading, index: number): Voice | undefined {
  const before = state.frames[index - 1];
  const near = before?.block === state.frames[index]?.block ? before : undefined;
  const subject = near && organisationSubject(state, near, Number.POSITIVE_INFINITY);
  return subject ?? state.lastOrganisation;
}

/** The organisation a frame opens with: "The club shared the video, which it said …". */
function organisationSubject(state: Reading, frame: Frame, before: number): Voice | undefined {
  const items = frame.items.filter((item) => item.end <= before);
  const start = items[0]?.text.toLowerCase() === 'the' ? 1 : 0;
  if (!isCapital(items[start]) || items[start]?.person !== undefined) return undefined;
  let last = start;
  while (isCapital(items[last + 1]) && items[last + 1]?.person === undefined) last++;
  const [from, to] = [items[start], items[last]];
  if (!from || !to || (last === start && from.text.length < 2)) return undefined;
  const phrase = state.text.slice(from.start, to.end);
  return last === start && isSentenceOpener(phrase) ? undefined : { phrase, organisation: true };
}

const isCapital = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^\p{Lu}/u.test(item.text);
