import { contains, type Span } from '../../span.ts';
import type { Block, Person } from '../../story.ts';
import { type Attributed, sameVoice, type Voice } from '../attributed.ts';
import type { Cue } from '../cues/cue.ts';
import { cueOf } from '../cues/cueOfQuote.ts';
import { findCues } from '../cues/findCues.ts';
import { giveWord } from '../discourse/discourse.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import type { DirectSpeech } from '../marks/directSpeech.ts';
import { reportedClause } from '../reported/reportedClause.ts';
import { findOutlets } from './findOutlets.ts';
import { inheritedOutlet, noteListener, outletsOf } from './giveOutlets.ts';
import { uncuedVoice } from './uncued.ts';
import { voicesOf } from './voices.ts';

/** Gives each quotation and reported clause its voice, reading the frames in order. Linear time. */
export function attribute(
  text: string,
  blocks: readonly Block[],
  frames: readonly Frame[],
  speech: readonly DirectSpeech[],
  people: readonly Person[],
): Attributed[] {
  const discourse = { people, frames, spoke: new Map(), turns: new Map() };
  const state: Reading = {
    text,
    blocks,
    frames,
    speech,
    people,
    discourse,
    found: [],
    papers: new Map(),
  };
  for (const i of frames.keys()) attributeFrame(state, i);
  return state.found;
}

/** A frame with its cues, whose words each of them hands over, and to which outlet. */
interface CuedFrame {
  readonly index: number;
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  readonly voices: ReadonlyMap<Cue, Voice>;
  /** Under no cue the outlet of a frame without any. */
  readonly outlets: ReadonlyMap<Cue | undefined, string>;
}

function attributeFrame(state: Reading, index: number): void {
  const frame = state.frames[index];
  if (!frame) return;
  const cues = findCues(frame.items);
  const voices = voicesOf(state, index, frame, cues);
  const outlets = outletsOf(cues, voices, findOutlets(state.text, frame.items));
  const cued = { index, frame, cues, voices, outlets };
  noteListener(state, frame, voices, outlets);
  for (const [at, item] of frame.items.entries()) {
    if (item.quote !== undefined) addDirect(state, cued, at);
  }
  const said = [...voices.values()].at(-1);
  if (said) state.said = { voice: said, frame: index };
  for (const cue of cues) addReported(state, cued, cue);
}

/** Adds the quotation that an item of the frame stands for. */
function addDirect(
  state: Reading,
  { index, frame, cues, voices, outlets }: CuedFrame,
  at: number,
): void {
  const speech = state.speech[frame.items[at]?.quote ?? -1];
  if (!speech) return;
  const cue = cueOf(state.text, frame, cues, at);
  const cued = cue && (voices.get(cue) ?? outerVoice(frame.items, cues, cue, voices));
  const voice = cued ?? (cue ? undefined : uncuedVoice(state, index, frame, at, speech));
  const outlet = outlets.get(cue) ?? inheritedOutlet(state, frame, speech, voice, cue);
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
  // A speaker nobody can tell is the last as well: what follows is not an earlier one's.
  if (voice || cue) state.last = { quote, block: frame.block };
  if (voice && 'person' in voice) giveWord(state.discourse, index, voice.person);
}

/** "A spokesman said the firm paid because it believed in “hope”": the words of the one who tells, where nobody can tell what "it" is. */
function outerVoice(
  items: Items,
  cues: readonly Cue[],
  { subject }: Cue,
  voices: ReadonlyMap<Cue, Voice>,
): Voice | undefined {
  if (!subject || !/^(?:it|they)$/u.test(items[subject.first]?.text ?? '')) return undefined;
  const outer = cues.findLast(
    (cue) => cue.kind === 'verb' && !cue.inverted && cue.words.last < subject.first,
  );
  const apart = items.slice((outer?.words.last ?? 0) + 1, subject.first).some(isTurn);
  return outer && !apart ? voices.get(outer) : undefined;
}

const isTurn = ({ kind, text }: Item): boolean => kind === 'quote' || /^(?:;|but)$/u.test(text);

/** Adds the clause that a cue reports, if any. */
function addReported(
  state: Reading,
  { index, frame, cues, voices, outlets }: CuedFrame,
  cue: Cue,
): void {
  const voice = voices.get(cue);
  if (!voice && !isNameless(frame, cue)) return;
  const clause = reportedClause(frame, cue, cues);
  if (!clause || isInReported(state, clause, voice)) return;
  const outlet = outlets.get(cue);
  const words = spanOf(frame.items, cue.words.first, cue.words.last);
  state.found.push({
    ...clause,
    direct: false,
    ...(voice && { voice }),
    ...(outlet !== undefined && { outlet }),
    ...(words && { cue: words }),
  });
  if (voice && 'person' in voice) giveWord(state.discourse, index, voice.person);
}

/** "She said that she hoped it would help": what she hopes is part of what she said. */
function isInReported({ found }: Reading, clause: Span, voice: Voice | undefined): boolean {
  const before = found.findLast(({ direct }) => !direct);
  if (!before || !contains(before, clause)) return false;
  return voice === undefined || sameVoice(before.voice, voice);
}

/** "She told members", "others think", "some note", "and claimed that": somebody's words, though nobody can tell whose. */
function isNameless({ items }: Frame, { subject, words }: Cue): boolean {
  if (!subject) return items[words.last + 1]?.text === 'that';
  const only = subject.first === subject.last ? items[subject.first] : undefined;
  return only !== undefined && /^(?:he|she|they|others|some|many|most|several)$/iu.test(only.text);
}

function spanOf(items: Items, first: number, last: number): Span | undefined {
  const [from, to] = [items[first], items[last]];
  return from && to ? { start: from.start, end: to.end } : undefined;
}
