import { genderOfPronoun, isDeterminer, isSentenceOpener } from '../lexicon/functionWords.ts';
import { isRoleNoun } from '../lexicon/roleNouns.ts';
import { type Span, slice } from '../span.ts';
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

export function sameVoice(a: Voice | undefined, b: Voice): boolean {
  if (!a) return false;
  if ('person' in a || 'person' in b)
    return 'person' in a && 'person' in b && a.person === b.person;
  return a.phrase === b.phrase;
}

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
  /** Who spoke last, directly or not, and in which frame. */
  said?: { readonly voice: Voice; readonly frame: number };
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
  const relative = source.owner && relativeOf(state, index, source.owner, frame);
  if (relative !== undefined) return { person: relative };
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
  if (word === 'they') return severalBefore(state, index) ?? state.lastOrganisation;
  const anonymous = anonymousInParagraph(state, index);
  if (anonymous) return anonymous;
  const person = answererOf(state, index, word) ?? resolvePronoun(word, index, at, state.discourse);
  if (person !== undefined) return { person };
  return anonymousBefore(state, index);
}

/** Whose the direct words before the last ones were. */
export function voiceBeforeLast({ found }: Reading): Voice | undefined {
  return found.filter(({ direct }) => direct).at(-2)?.voice;
}

/** After a question the word is not with whoever asked it, but with the one asked, who spoke before. */
function answererOf(state: Reading, index: number, word: string): number | undefined {
  const { text, frames, last, people } = state;
  const asker = last?.quote.voice;
  if (!last || !asker || !('person' in asker) || !/\?$/u.test(slice(text, last.quote))) {
    return undefined;
  }
  if ((frames[index]?.block ?? 0) - last.block !== 1) return undefined;
  const before = voiceBeforeLast(state);
  if (!before || !('person' in before) || before.person === asker.person) return undefined;
  const gender = genderOfPronoun(word);
  const alike = [asker, before].every(({ person }) => people[person]?.gender === gender);
  return alike ? before.person : undefined;
}

/** The team, police or parents whom the sentence before is about, or whose words stood last. */
function severalBefore(state: Reading, index: number): Voice | undefined {
  const before = state.frames[index - 1];
  const near = before?.block === state.frames[index]?.block ? before : undefined;
  const phrase = near && pluralSubject(state.text, near);
  if (phrase !== undefined) return { phrase, organisation: false };
  const voice = state.last?.quote.voice;
  return voice && 'person' in voice ? undefined : voice;
}

/** "The team", "Two officials": an article or number, and words up to a noun that means several. */
function pluralSubject(text: string, { items }: Frame): string | undefined {
  if (!isDeterminer(items[0]?.text ?? '')) return undefined;
  for (const [at, item] of items.slice(1, 5).entries()) {
    if (item.kind !== 'word' || item.person !== undefined) return undefined;
    if (
      /^(?:team|group|couple|family|police|pair|panel|committee|council|company|\p{Ll}{3,}[^s]s)$/u.test(
        item.text,
      )
    )
      return text.slice(items[0]?.start ?? 0, items[at + 1]?.end ?? 0);
  }
  return undefined;
}

/** "One teacher told the paper that … . “…,” she said.": who spoke a sentence before has no name. */
function anonymousInParagraph({ said, frames }: Reading, index: number): Voice | undefined {
  if (!said || 'person' in said.voice || said.voice.organisation) return undefined;
  const near = index - said.frame <= 2 && frames[said.frame]?.block === frames[index]?.block;
  return near && /^(?:an?|one|another) /iu.test(said.voice.phrase) ? said.voice : undefined;
}

/** "A neighbour said …" / "She added …": the one unnamed speaker that the last quotation had. */
function anonymousBefore(state: Reading, index: number): Voice | undefined {
  const { last } = state;
  const voice = last?.quote.voice;
  if (!voice || 'person' in voice || voice.organisation) return undefined;
  return (state.frames[index]?.block ?? 0) - last.block <= 2 ? voice : undefined;
}

/** "her husband", when the story has told whose wife she is, or who her husband is. */
function relativeOf(
  state: Reading,
  index: number,
  { word, rest }: { readonly word: string; readonly rest: string },
  frame: Frame,
): number | undefined {
  const owner = ownerOf(state, index, word, frame);
  const name = owner === undefined ? undefined : state.people[owner]?.name;
  const noun = rest.split(' ').at(-1) ?? '';
  const relative = state.people.findIndex(
    ({ relations }, i) =>
      i !== owner && relations.some((relation) => relation.endsWith(`${noun} of ${name}`)),
  );
  if (relative >= 0) return relative;
  const spouse = /^(?:husband|wife|partner)$/u.test(noun)
    ? state.people[owner ?? -1]?.relations
        .map((relation) => /^(?:wife|husband|partner) of (.+)$/u.exec(relation)?.[1])
        .find((other) => other)
    : undefined;
  const married = state.people.findIndex((person) => person.name === spouse);
  return married >= 0 ? married : undefined;
}

function ownerOf(state: Reading, index: number, word: string, frame: Frame): number | undefined {
  return resolvePronoun(word, index, frame.items.at(-1)?.start ?? 0, state.discourse);
}

/** "his family" with the owner's name in the pronoun's place, when that is known. */
function ownedName(
  state: Reading,
  index: number,
  source: Source & { kind: 'phrase' },
  frame: Frame,
): string {
  if (!source.owner) return source.name;
  const owner = ownerOf(state, index, source.owner.word, frame);
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
  const start = /^(?:the|an?)$/iu.test(items[0]?.text ?? '') ? 1 : 0;
  if (!isCapital(items[start]) || items[start]?.person !== undefined || isOwner(items[0]))
    return undefined;
  let last = start;
  while (isCapital(items[last + 1]) && items[last + 1]?.person === undefined) last++;
  const [from, to] = [items[start], items[last]];
  if (!from || !to || (last === start && from.text.length < 2)) return undefined;
  const spokesman = items[last + 1];
  if (spokesman && isSpokesman(spokesman))
    return { phrase: state.text.slice(items[0]?.start ?? 0, spokesman.end), organisation: false };
  const phrase = state.text.slice(from.start, to.end);
  return last === start && isSentenceOpener(phrase) ? undefined : { phrase, organisation: true };
}

/** "A Treasury source", "The Harbour spokeswoman". */
const isSpokesman = ({ kind, text }: Item): boolean =>
  kind === 'word' && (/^(?:sources?|insiders?|officials?)$/u.test(text) || isRoleNoun(text));

/** "Its pilot, it said, …": whose pilot that is stands before. */
const isOwner = (item: Item | undefined): boolean =>
  /^(?:its|their|his|her|our|my)$/iu.test(item?.text ?? '');

const isCapital = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^\p{Lu}/u.test(item.text);
