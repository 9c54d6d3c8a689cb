import { isPreposition } from '../../lexicon/functionWords.ts';
import { isTitle } from '../../lexicon/titles.ts';
import { type Attributed, sameVoice, type Voice } from '../attributed.ts';
import type { Cue } from '../cues/cue.ts';
import { cueOf } from '../cues/cueOfQuote.ts';
import { findCues } from '../cues/findCues.ts';
import { labelOf } from '../descriptions/labels.ts';
import { peopleCalled } from '../descriptions/peopleCalled.ts';
import { frameBeside, isNextBlock, type Reading, voiceBeforeLast } from '../discourse/reading.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Frame } from '../frames/frame.ts';
import { subjectOf } from '../frames/frameSubject.ts';
import type { DirectSpeech } from '../marks/directSpeech.ts';
import { resolvePronoun } from '../pronouns/resolvePronoun.ts';
import { frameVoice } from './frameVoice.ts';
import { voiceOfSubject } from './voiceOfSubject.ts';

/** A quotation no cue points to: it runs on, stands alone, or follows a colon. */
export function uncuedVoice(
  state: Reading,
  index: number,
  frame: Frame,
  at: number,
  speech: DirectSpeech,
): Voice | undefined {
  const label = labelInside(state, speech);
  if (label) return label.voice;
  const headed = labelOf(state.text, state.blocks, frame.block, state.people);
  if (headed) return headed.voice;
  if (speech.runsOn) return state.last?.quote.voice;
  if (frame.items[at - 1]?.text === ':')
    return ownerOfWords(frame) ?? frameVoice(state, index, frame);
  const named = nameAfterColon(frame, at) ?? nameAfterDash(frame, at) ?? forWhom(frame, at);
  if (named) return named;
  if (isUnfinished(frame))
    return state.last?.block === frame.block ? state.last.quote.voice : undefined;
  if (!isOnlyQuotes(frame)) return undefined;
  return voiceAround(state, index, frame);
}

const LABEL = /^(\p{Lu}[\p{Lu}.'’ -]{2,30}):\s/u;
const LONGEST_LABEL = 40;

/** `"DOE: It is safe.`: a transcript that is quoted turn by turn; nobody's whom the story never names. */
function labelInside(
  { text, people }: Reading,
  { start, end, runsOn }: DirectSpeech,
): { readonly voice?: Voice } | undefined {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[1];
  if (label === undefined) return undefined;
  const [person, ...others] = peopleCalled(label, people);
  if (person !== undefined && others.length === 0) return { voice: { person } };
  return runsOn ? {} : undefined;
}

const WORDS =
  /^(?:message|verdict|advice|answer|response|reply|reaction|view|warning|plea|explanation|motto|mantra|question|assessment|conclusion)$/u;
const OWNER_REACH = 6;

/** "Doe's message to fans was simple: “…”": whose words the sentence says they are. */
function ownerOfWords({ items }: Frame): Voice | undefined {
  const owned = items
    .slice(0, OWNER_REACH)
    .findIndex(({ kind }, i) => kind === 'possessive' && WORDS.test(items[i + 1]?.text ?? ''));
  const person = items[owned - 1]?.person;
  return person === undefined ? undefined : { person };
}

/** "'I will be back': Jane Doe on her year away", as headlines put it. */
function nameAfterColon({ items }: Frame, at: number): Voice | undefined {
  const person = items[at + 1]?.text === ':' ? items[at + 2]?.person : undefined;
  return person === undefined ? undefined : { person };
}

/** "“It will pass.” – Mayor Jane Doe on the storm": who is named behind the words alone. */
function nameAfterDash({ items }: Frame, at: number): Voice | undefined {
  if (at !== 0 || !/^[—–-]{1,2}$/u.test(items[1]?.text ?? '')) return undefined;
  const titles = items.slice(2, 2 + MOST_TITLES).findIndex(({ text }) => !isTitle(text));
  const person = items[2 + titles]?.person;
  return titles < 0 || person === undefined || showsVerb(items.slice(2)) ? undefined : { person };
}

const MOST_TITLES = 3;

/** "For Jane Doe, the mayor, it was “a mistake”.": who thinks so. */
function forWhom({ items }: Frame, at: number): Voice | undefined {
  const person = items[1]?.person ?? items[2]?.person;
  const states = /^(?:is|was|are|were|remains|an?|the|simply|just)$/u.test(
    items[at - 1]?.text ?? '',
  );
  return items[0]?.text === 'For' && person !== undefined && states ? { person } : undefined;
}

/** "For Jane Doe, it is more than a game." and, in a paragraph of its own, "“It is life.”": who thinks so. */
function forWhomBefore({ frames, blocks }: Reading, index: number): Voice | undefined {
  const [before, here] = [frames[index - 1], frames[index]];
  const alone = frames[index - 2]?.block !== before?.block;
  if (!before || !here || !alone || here.block - before.block !== 1) return undefined;
  const [opener, first, second] = before.items;
  const person = first?.person ?? second?.person;
  return opener?.text === 'For' && person !== undefined && blocks[before.block]?.kind === 'body'
    ? { person }
    : undefined;
}

function isOnlyQuotes({ items }: Frame): boolean {
  return items.every(
    (item) => item.kind === 'quote' || item.kind === 'mark' || /^(?:and|but)$/iu.test(item.text),
  );
}

const LONGEST_TAIL = 6;

/** Of a tail that a preposition opens: "“…” under any plan that the owners sign." */
const LONGEST_RULED_TAIL = 16;

/** "“You came to blame thousands of” workers.": the reporter only ends what the words in marks begin. */
function isUnfinished({ items }: Frame): boolean {
  const words = items.slice(1).filter(({ kind }) => kind !== 'mark');
  const ruled = isPreposition(words[0]?.text ?? '');
  return (
    items[0]?.kind === 'quote' &&
    words.length > 0 &&
    words.length <= (ruled ? LONGEST_RULED_TAIL : LONGEST_TAIL) &&
    words.every(
      ({ kind, text, person }) =>
        kind === 'word' && person === undefined && (ruled || /^\p{Ll}/u.test(text)),
    ) &&
    !showsVerb(words)
  );
}

/** For a frame of nothing but quotation: who speaks beside it in its paragraph, else before it. */
function voiceAround(state: Reading, index: number, frame: Frame): Voice | undefined {
  const { last, said } = state;
  if (last && last.block === frame.block) return subjectSince(state, index) ?? last.quote.voice;
  const before = frameBeside(state, index);
  if (before && said?.frame === index - 1) return said.voice;
  const beside =
    voiceAhead(state, index, frame) ??
    beatBehind(state, index) ??
    saidBehind(state, index) ??
    leadingSubject(state, index) ??
    forWhomBefore(state, index) ??
    voiceBeforeColon(state, index, frame);
  if (beside) return beside;
  if (state.blocks[frame.block]?.kind === 'headline') return undefined;
  const reported = reportedBefore(state, index, frame);
  if (reported) return reported;
  if (!last || !isNextBlock(state, last.block, frame.block)) return undefined;
  // A sentence of something else stands between: the speaker may be new.
  if (before && !isOnlyQuotes(before)) return undefined;
  return isAnswered(state, last.quote) ? askerBefore(state, last.quote) : last.quote.voice;
}

/** "Doe said it was late." and, in the next paragraph, "“Nobody came.”": whose the reported words are that end the one before. */
function reportedBefore(state: Reading, index: number, frame: Frame): Voice | undefined {
  const before = state.frames[index - 1];
  if (!before || before.block === frame.block || state.said?.frame !== index - 1) return undefined;
  if (!isNextBlock(state, before.block, frame.block)) return undefined;
  const start = before.items[0]?.start ?? 0;
  let voice: Voice | undefined;
  for (let at = state.found.length - 1; at >= 0; at--) {
    const words = state.found[at];
    if (!words || words.start < start) break;
    if (words.direct) return undefined;
    voice = words.voice;
  }
  return voice;
}

/** "The mayor posted:", and what she posted in a paragraph of its own. */
function voiceBeforeColon(state: Reading, index: number, frame: Frame): Voice | undefined {
  const before = state.frames[index - 1];
  if (before?.items.at(-1)?.text !== ':' || !isNextBlock(state, before.block, frame.block))
    return undefined;
  const cue = findCues(before.items).at(-1);
  if (cue?.subject) return voiceOfSubject(state, index - 1, before, cue);
  // "she said she would not tell them, but wrote:"
  const said = cue && state.said?.frame === index - 1 ? state.said.voice : undefined;
  return said ?? frameVoice(state, index - 1, before);
}

/** Whether the last words were an answer, so that whoever asked has the word again. */
const isAnswered = ({ text }: Reading, { cue }: Attributed): boolean =>
  cue !== undefined && /^(?:replied|answered|responded)$/u.test(text.slice(cue.start, cue.end));

/** The other of the two who speak in turn. */
function askerBefore(state: Reading, last: Attributed): Voice | undefined {
  const before = voiceBeforeLast(state);
  return before && last.voice && !sameVoice(before, last.voice) ? before : undefined;
}

/** Frames ahead, at most, that may name who speaks; bounds the work on a text of nothing but quotations. */
const FRAMES_AHEAD = 6;

/** A later frame of the same paragraph that names the speaker: "“We won.” “It was hard,” X said." */
function voiceAhead(state: Reading, index: number, frame: Frame): Voice | undefined {
  for (let i = index + 1; i <= index + FRAMES_AHEAD; i++) {
    const next = state.frames[i];
    if (next?.block !== frame.block) return undefined;
    const quoted = next.items.findIndex((item) => item.kind === 'quote');
    if (quoted < 0) return undefined;
    const cues = findCues(next.items);
    const cue = cueOf(state.text, next, cues, quoted);
    if (cue?.subject) return voiceOfSubject(state, i, next, cue);
    if (!isOnlyQuotes(next)) return undefined;
  }
  return undefined;
}

const BEAT =
  /^(?:laugh|smile|pause|sigh|shrug|grin|nod|wince|chuckle|giggle|blush|frown|hesitate)(?:s|d|ed)$|^(?:grinned|nodded)$/u;

/** "“It may.” She laughs.": the gesture right behind the words is the speaker's. */
function beatBehind(state: Reading, index: number): Voice | undefined {
  const next = state.frames[index + 1];
  const [who, verb] = next?.items ?? [];
  if (!who || next?.block !== state.frames[index]?.block || !BEAT.test(verb?.text ?? ''))
    return undefined;
  if (who.person !== undefined) return { person: who.person };
  if (!/^(?:He|She)$/u.test(who.text)) return undefined;
  const person = resolvePronoun(who.text, index + 1, who.start, state.discourse);
  return person === undefined ? undefined : { person };
}

/** "“It is late.” Doe said to applause.", "“It is late.” That was how Doe described it.": the sentence right behind only says whose words these were. */
function saidBehind(state: Reading, index: number): Voice | undefined {
  const next = state.frames[index + 1];
  if (!next || next.block - (state.frames[index]?.block ?? 0) > 1) return undefined;
  const [cue, ...others] = findCues(next.items);
  if (!cue?.subject || others.length > 0) return undefined;
  const how = isThatIsHow(next);
  const alone = next.block === state.frames[index]?.block && isOnlySaying(next, cue);
  return how || alone ? voiceOfSubject(state, index + 1, next, cue) : undefined;
}

const isThatIsHow = ({ items }: Frame): boolean =>
  /^(?:That|This)$/u.test(items[0]?.text ?? '') &&
  items.slice(1, 4).some(({ text }) => text === 'how');

/** "Doe said.", "Doe said to applause.": nobody's words stand in it. */
const isOnlySaying = ({ items }: Frame, { subject, words }: Cue): boolean =>
  subject?.first === 0 &&
  /^(?:said|says|added|adds|shouted|asked)$/u.test(items[words.last]?.text ?? '') &&
  /^(?:to|at|during|in|on|after|\.)$/u.test(items[words.last + 1]?.text ?? '') &&
  !items.some(({ kind }) => kind === 'quote') &&
  !showsVerb(items.slice(words.last + 1));

/** "Doe was furious. “It is a disgrace.”": the sentence before, in the same paragraph, is about her. */
function leadingSubject(state: Reading, index: number): Voice | undefined {
  let at = index;
  let before = frameBeside(state, at);
  // "Doe declined. Why? “…”"
  while (before && at > index - MOST_WHYS && isWhy(before)) before = frameBeside(state, --at);
  if (!before) return undefined;
  // "Doe's response? “…”"
  return isAsked(before) ? ownerOfWords(before) : frameVoice(state, at - 1, before);
}

const isAsked = ({ items }: Frame): boolean => items.at(-1)?.text === '?';

const isWhy = (frame: Frame): boolean =>
  isAsked(frame) && frame.items.length <= LONGEST_WHY && ownerOfWords(frame) === undefined;

/** Short questions in a row that are looked past. */
const MOST_WHYS = 3;

/** Items of "Why not?". */
const LONGEST_WHY = 3;

/** "“No,” said Doe. Roe is not so sure. “It may.”": whom a sentence since the last words is about. */
function subjectSince(state: Reading, index: number): Voice | undefined {
  const before = frameBeside(state, index);
  if (!before || before.items.some(({ quote }) => quote !== undefined)) return undefined;
  const person = subjectOf(before.items);
  return person === undefined ? undefined : { person };
}
