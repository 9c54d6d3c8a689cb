import { isContinuingVerb } from '../lexicon/speechVerbs.ts';
import type { Span } from '../span.ts';
import type { Block } from '../story.ts';
import { cueOf } from './attach.ts';
import { type Cue, findCues } from './cues.ts';
import type { Frame, Item } from './frames.ts';
import { findOutlet } from './outlets.ts';
import { type Discourse, resolvePronoun, subjectOf } from './pronouns.ts';
import type { DirectSpeech } from './quoteMarks.ts';
import { reportedClause } from './reportedSpeech.ts';
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

interface State {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly frames: readonly Frame[];
  readonly speech: readonly DirectSpeech[];
  /** Full names by index of person. */
  readonly names: readonly string[];
  readonly discourse: Discourse & { readonly spoke: Map<number, number> };
  readonly found: Attributed[];
  /** The direct quotation before, with the block it stands in. */
  last?: { readonly quote: Attributed; readonly block: number };
  /** The newspaper, court or account that spoke last: what "it" means. */
  lastOrganisation?: Voice;
}

/** Gives each quotation and reported clause its voice, reading the frames in order. Linear time. */
export function attribute(
  text: string,
  blocks: readonly Block[],
  frames: readonly Frame[],
  speech: readonly DirectSpeech[],
  genders: Discourse['genders'],
  names: readonly string[],
): Attributed[] {
  const discourse = { genders, frames, spoke: new Map<number, number>() };
  const state: State = { text, blocks, frames, speech, names, discourse, found: [] };
  for (const i of frames.keys()) attributeFrame(state, i);
  return state.found;
}

function attributeFrame(state: State, index: number): void {
  const frame = state.frames[index];
  if (!frame) return;
  const cues = findCues(frame.items);
  const voices = voicesOf(state, index, frame, cues);
  const outlet = findOutlet(state.text, frame.items);
  for (const [at, item] of frame.items.entries()) {
    if (item.quote !== undefined) addDirect(state, index, frame, cues, voices, at, outlet);
  }
  for (const cue of cues) addReported(state, index, frame, cues, cue, voices, outlet);
}

/** The voice of each cue; one without a subject speaks for the cue before it, or the frame's subject. */
function voicesOf(
  state: State,
  index: number,
  frame: Frame,
  cues: readonly Cue[],
): Map<Cue, Voice> {
  const voices = new Map<Cue, Voice>();
  let previous: Voice | undefined;
  for (const cue of cues) {
    const voice = cue.subject
      ? voiceOfSubject(state, index, frame, cue)
      : (previous ?? frameVoice(state, index, frame));
    if (!voice) continue;
    voices.set(cue, voice);
    previous = voice;
    if (!('person' in voice) && voice.organisation) state.lastOrganisation = voice;
  }
  return voices;
}

function voiceOfSubject(state: State, index: number, frame: Frame, cue: Cue): Voice | undefined {
  const source = cue.subject && sourceOf(state.text, frame.items, cue.subject);
  return source && voiceOf(state, index, source, frame);
}

function voiceOf(state: State, index: number, source: Source, frame: Frame): Voice | undefined {
  if (source.kind === 'person') return { person: source.person };
  if (source.kind === 'pronoun') return voiceOfPronoun(state, index, source, frame);
  return { phrase: ownedName(state, index, source, frame), organisation: source.organisation };
}

function voiceOfPronoun(
  state: State,
  index: number,
  { word, at }: Source & { kind: 'pronoun' },
  frame: Frame,
): Voice | undefined {
  if (word === 'it') return organisationSubject(state, frame, at) ?? state.lastOrganisation;
  if (word === 'they') return state.last?.quote.voice ?? state.lastOrganisation;
  const person = resolvePronoun(word, index, at, state.discourse);
  if (person !== undefined) return { person };
  return anonymousBefore(state, index);
}

/** "A neighbour said …" / "She added …": the one unnamed speaker that the last quotation had. */
function anonymousBefore(state: State, index: number): Voice | undefined {
  const { last } = state;
  const voice = last?.quote.voice;
  if (!voice || 'person' in voice || voice.organisation) return undefined;
  return (state.frames[index]?.block ?? 0) - last.block <= 2 ? voice : undefined;
}

/** "his family" with the owner's name in the pronoun's place, when that is known. */
function ownedName(
  state: State,
  index: number,
  source: Source & { kind: 'phrase' },
  frame: Frame,
): string {
  if (!source.owner) return source.name;
  const at = frame.items.at(-1)?.start ?? 0;
  const owner = resolvePronoun(source.owner.word, index, at, state.discourse);
  const name = owner === undefined ? undefined : state.names[owner];
  return name === undefined
    ? source.name
    : `${name}${/s$/u.test(name) ? '’' : '’s'} ${source.owner.rest}`;
}

/** The organisation a frame opens with: "The club shared the video, which it said …". */
function organisationSubject(state: State, frame: Frame, before: number): Voice | undefined {
  const items = frame.items.filter((item) => item.end <= before);
  const start = items[0]?.text.toLowerCase() === 'the' ? 1 : 0;
  if (!isCapital(items[start]) || items[start]?.person !== undefined) return undefined;
  let last = start;
  while (isCapital(items[last + 1]) && items[last + 1]?.person === undefined) last++;
  const [from, to] = [items[start], items[last]];
  if (!from || !to || (last === start && from.text.length < 2)) return undefined;
  const phrase = state.text.slice(from.start, to.end);
  return /^(?:He|She|It|They|This|That|In|On|At|But|And|However|After|When|While|As)$/u.test(phrase)
    ? undefined
    : { phrase, organisation: true };
}

const isCapital = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^\p{Lu}/u.test(item.text);

/** Whoever the frame is about: a person or organisation that it opens with. */
function frameVoice(state: State, index: number, frame: Frame): Voice | undefined {
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

function addDirect(
  state: State,
  index: number,
  frame: Frame,
  cues: readonly Cue[],
  voices: ReadonlyMap<Cue, Voice>,
  at: number,
  frameOutlet: string | undefined,
): void {
  const speech = state.speech[frame.items[at]?.quote ?? -1];
  if (!speech) return;
  const cue = cueOf(state.text, frame, cues, at);
  const cued = cue && voices.get(cue);
  const voice = cued ?? (cue ? undefined : uncuedVoice(state, index, frame, at, speech));
  const outlet = frameOutlet ?? inheritedOutlet(state, frame, speech, voice, cue);
  const words = cue && spanOf(frame.items, cue.words.first, cue.words.last);
  const quote: Attributed = {
    start: speech.start,
    end: speech.end,
    direct: true,
    ...(voice && { voice }),
    ...(voice && outlet !== undefined && { outlet }),
    ...(words && { cue: words }),
  };
  state.found.push(quote);
  if (voice) state.last = { quote, block: frame.block };
  if (voice && 'person' in voice) state.discourse.spoke.set(index, voice.person);
}

/** A quotation no cue points to: it runs on, stands alone, or follows a colon. */
function uncuedVoice(
  state: State,
  index: number,
  frame: Frame,
  at: number,
  speech: DirectSpeech,
): Voice | undefined {
  if (speech.runsOn) return state.last?.quote.voice;
  if (frame.items[at - 1]?.text === ':') return frameVoice(state, index, frame);
  if (!isOnlyQuotes(frame)) return undefined;
  return voiceAround(state, index, frame);
}

function isOnlyQuotes({ items }: Frame): boolean {
  return items.every(
    (item) => item.kind === 'quote' || item.kind === 'mark' || /^(?:and|but)$/iu.test(item.text),
  );
}

/** For a frame of nothing but quotation: who speaks beside it in its paragraph, else before it. */
function voiceAround(state: State, index: number, frame: Frame): Voice | undefined {
  const { last } = state;
  if (last && last.block === frame.block) return last.quote.voice;
  const ahead = voiceAhead(state, index, frame);
  if (ahead) return ahead;
  const lead = leadingSubject(state, index, frame);
  if (lead) return lead;
  return last && isNextBlock(state, last.block, frame.block) ? last.quote.voice : undefined;
}

/** A later frame of the same paragraph that names the speaker: "“We won.” “It was hard,” X said." */
function voiceAhead(state: State, index: number, frame: Frame): Voice | undefined {
  for (let i = index + 1; state.frames[i]?.block === frame.block; i++) {
    const next = state.frames[i];
    if (!next) return undefined;
    const quoted = next.items.findIndex((item) => item.kind === 'quote');
    if (quoted < 0) return undefined;
    const cues = findCues(next.items);
    const cue = cueOf(state.text, next, cues, quoted);
    if (cue?.subject) return voiceOfSubject(state, i, next, cue);
    if (!isOnlyQuotes(next)) return undefined;
  }
  return undefined;
}

/** "Doe was furious. “It is a disgrace.”": the sentence before, in the same paragraph, is about her. */
function leadingSubject(state: State, index: number, frame: Frame): Voice | undefined {
  const before = state.frames[index - 1];
  if (!before || before.block !== frame.block) return undefined;
  return frameVoice(state, index - 1, before);
}

function isNextBlock(state: State, last: number, block: number): boolean {
  const between = state.blocks.slice(last + 1, block).filter(({ kind }) => kind === 'body');
  return between.length === 0;
}

/** Words that go on with what was told to an outlet were told to it too. */
function inheritedOutlet(
  state: State,
  frame: Frame,
  speech: DirectSpeech,
  voice: Voice | undefined,
  cue: Cue | undefined,
): string | undefined {
  const { last } = state;
  if (!last || !voice || !sameVoice(last.quote.voice, voice)) return undefined;
  if (last.block !== frame.block && !isNextBlock(state, last.block, frame.block)) return undefined;
  const verb = cue ? (frame.items[cue.words.first]?.text ?? '') : '';
  return speech.runsOn || cue === undefined || last.block === frame.block || isContinuingVerb(verb)
    ? last.quote.outlet
    : undefined;
}

function sameVoice(a: Voice | undefined, b: Voice): boolean {
  if (!a) return false;
  if ('person' in a || 'person' in b)
    return 'person' in a && 'person' in b && a.person === b.person;
  return a.phrase === b.phrase;
}

function addReported(
  state: State,
  index: number,
  frame: Frame,
  cues: readonly Cue[],
  cue: Cue,
  voices: ReadonlyMap<Cue, Voice>,
  outlet: string | undefined,
): void {
  const voice = voices.get(cue);
  const clause = voice && reportedClause(frame, cue, cues);
  if (!voice || !clause) return;
  const words = spanOf(frame.items, cue.words.first, cue.words.last);
  state.found.push({
    ...clause,
    direct: false,
    voice,
    ...(outlet !== undefined && { outlet }),
    ...(words && { cue: words }),
  });
  if ('person' in voice) state.discourse.spoke.set(index, voice.person);
}

function spanOf(items: readonly Item[], first: number, last: number): Span | undefined {
  const [from, to] = [items[first], items[last]];
  return from && to ? { start: from.start, end: to.end } : undefined;
}
