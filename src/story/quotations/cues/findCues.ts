import { isPreposition } from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import {
  isParticiple,
  isPluralForm,
  isSayingVerb,
  isSpeechVerb,
} from '../../lexicon/speechVerbs.ts';
import { type Item, showsVerb } from '../frames/frames.ts';
import { withApposedBody, withApposedName } from '../subjects/apposedNames.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { isDocument } from '../subjects/sources.ts';
import { beforeVerb, isTitleInClause, subjectBefore } from '../subjects/subjectBefore.ts';
import { handsOverNothing } from './handsOverNothing.ts';
import { invertedSubject, opensSubject } from './inversions.ts';
import { isPassive, passiveCue } from './passives.ts';

/** A verb or phrase that hands over to somebody's words. */
export interface Cue {
  /** Items of the cue itself: "said", "According to". */
  readonly words: Phrase;
  /** Who speaks; absent when the subject is that of the clause before: "…, adding". */
  readonly subject?: Phrase;
  /** Whether the subject stands after the verb: "said the mayor". */
  readonly inverted: boolean;
  readonly kind: 'verb' | 'according' | 'passive';
}

type Items = readonly Item[];

export const verbOf = (items: Items, { words }: Cue): string => items[words.first]?.text ?? '';

/** The first item of a cue and its subject. */
export const startOf = ({ subject, words }: Cue): number =>
  Math.min(subject?.first ?? words.first, words.first);

const found = new WeakMap<Items, readonly Cue[]>();

/** The cues of a frame, in order; found once, since frames beside it ask again. */
export function findCues(items: Items): readonly Cue[] {
  const known = found.get(items);
  if (known) return known;
  const cues = readCues(items);
  found.set(items, cues);
  return cues;
}

function readCues(items: Items): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at++) {
    const cue = accordingAt(items, at) ?? verbCueAt(items, at);
    if (!cue) continue;
    cues.push(cue);
    if (cue.kind === 'according') at = cue.subject?.last ?? at;
  }
  return cues;
}

/** "According to X", "in the view of X". */
function accordingAt(items: Items, at: number): Cue | undefined {
  const opening = ACCORDING.find((words) =>
    words.every((word, i) => items[at + i]?.text.toLowerCase() === word),
  );
  if (!opening) return undefined;
  const last = at + opening.length - 1;
  const subject = phraseStartingAt(items, last + 1);
  if (!subject) return undefined;
  const person = withApposedName(items, subject);
  const named = person === subject ? withApposedBody(items, subject) : person;
  const next = items[named.last + 1];
  // "…, according to the mayor, Jane Doe.", but "According to the mayor, Jane Doe left."
  const closed = next?.text === ',' || (at > 0 && (next === undefined || next.text === '.'));
  const words = { first: at, last };
  return { words, subject: closed ? named : subject, inverted: true, kind: 'according' };
}

const ACCORDING: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

function verbCueAt(items: Items, at: number): Cue | undefined {
  const item = items[at];
  if (item?.kind !== 'word' || item.person !== undefined) return undefined;
  const twoWords = twoWordCue(items, at);
  if (twoWords) return twoWords;
  if (!isSpeechVerb(at === 0 ? item.text.toLowerCase() : item.text) && !isFinding(items, at))
    return undefined;
  const quoted = quotedSubject(items, at);
  if (quoted) return verbCue(at, quoted, false);
  if (handsOverNothing(items, at)) return undefined;
  if (isPassive(items, at)) return passiveCue(items, at);
  const inverted = invertedSubject(items, at);
  if (inverted) return verbCue(at, inverted, true);
  const subject = isFreeParticiple(items, at) ? undefined : subjectBefore(items, at);
  return verbCue(at, subject && agreeing(items, at, subject), false);
}

const QUOTED_REACH = 8;

/** "Doe was quoted | as saying", "Doe was quoted by the agency | as saying". */
function quotedSubject(items: Items, at: number): Phrase | undefined {
  if (items[at]?.text !== 'saying' || items[at - 1]?.text !== 'as') return undefined;
  const quoted = items.findLastIndex(
    ({ text }, i) => i < at && i > at - QUOTED_REACH && /^(?:quoted|cited)$/u.test(text),
  );
  const passive = /^(?:is|was|are|were|been)$/u.test(items[quoted - 1]?.text ?? '');
  return quoted > 0 && passive ? subjectBefore(items, quoted) : undefined;
}

const TWO_WORDS =
  /^(?:(?:went|goes) on|(?:put|puts|cut|cuts|broke|breaks|chimed|chimes|chipped|chips|butted) in|(?:shot|shoots|fired|fires|hit|hits|snapped) back)$/u;

/** `"…," she went on.` and `"…," put in Jane Doe.`: two words that only behind a quotation say who speaks. */
function twoWordCue(items: Items, at: number): Cue | undefined {
  if (!TWO_WORDS.test(`${items[at]?.text ?? ''} ${items[at + 1]?.text ?? ''}`)) return undefined;
  const words = { first: at, last: at + 1 };
  if (items[at - 1]?.kind === 'quote') {
    const subject = opensSubject(items[at + 2]) ? phraseStartingAt(items, at + 2) : undefined;
    return subject && { words, subject, inverted: true, kind: 'verb' };
  }
  const near = items.slice(Math.max(0, at - LONGEST_SPEAKER), at);
  // "What hurt, she went on, was the silence."
  const between = items[at - 2]?.text === ',' && items[at + 2]?.text === ',';
  const closed = items[at + 2] === undefined || /^[.,:;]$/u.test(items[at + 2]?.text ?? '');
  if (!closed || !(between || near.some(({ kind }) => kind === 'quote'))) return undefined;
  const subject = subjectBefore(items, at);
  return subject && { words, subject, inverted: false, kind: 'verb' };
}

const LONGEST_SPEAKER = 6;

/** "The couple, who have a daughter, Jane Doe, claim": a plural verb goes back past one person. */
function agreeing(items: Items, verb: number, subject: Phrase): Phrase {
  const person = items[subject.last]?.person;
  const alone = items
    .slice(subject.first, subject.last + 1)
    .every((item) => item.text !== 'and' && (item.person ?? person) === person);
  const bare = beforeVerb(items, verb) === verb - 1 && isPluralForm(items[verb]?.text ?? '');
  const whole = phraseStartingAt(items, 0);
  const headed = items.slice(subject.first, subject.last).some(({ text }) => isPreposition(text));
  if (person === undefined || !alone || !bare || !whole || headed) return subject;
  return items[whole.last]?.person === undefined ? whole : subject;
}

/** "The audit found that …" and "…, other audits have shown.": elsewhere these are no verbs of saying. */
function isFinding(items: Items, at: number): boolean {
  if (!FINDING.test(items[at]?.text ?? '') || isBehindSaying(items, at)) return false;
  if (items[at + 1]?.text === 'that') return isClause(items.slice(at + 2));
  return at === items.length - 2 && /^[.!]$/u.test(items[at + 1]?.text ?? '');
}

/** "Doe said on the morning | show that …": the clause of a verb of saying begins there. */
function isBehindSaying(items: Items, at: number): boolean {
  const said = items.findLastIndex(({ text }, i) => i < at && isSayingVerb(text));
  const between = items.slice(said + 1, at);
  return (
    said >= 0 &&
    isPreposition(between[0]?.text ?? '') &&
    between.every(({ kind, text }) => kind !== 'mark' && kind !== 'quote' && text !== 'that')
  );
}

/** "that action unlawful" is no clause, for want of a verb or of length. */
const isClause = (items: Items): boolean =>
  showsVerb(items) || items.filter(({ kind }) => kind === 'word').length > 3;

const FINDING =
  /^(?:finds?|found|shows?|showed|shown|indicates?|indicated|discovered|held|holds?)$/u;

function verbCue(at: number, subject: Phrase | undefined, inverted: boolean): Cue {
  return { words: { first: at, last: at }, ...(subject && { subject }), inverted, kind: 'verb' };
}

/** "She published an open letter | calling the plan …": the words are hers who published it. */
function isOwnLetter(items: Items, edge: number): boolean {
  const day = isCalendarWord(items[edge]?.text ?? '') ? 1 : 0;
  const at = edge - day - (day > 0 && items[edge - 1]?.text === 'on' ? 1 : 0);
  const front = items.slice(Math.max(0, at - LONGEST_TITLE), at);
  return (
    isDocument(items[at]?.text ?? '') &&
    front.some(({ text }) =>
      /^(?:publishe[ds]|wrote|sent|posted|signed|issue[ds]|release[ds]|penned|tabled|filed|launched|started|submitted)$/u.test(
        text,
      ),
    ) &&
    !items
      .slice(0, at)
      .some(({ text }) => isSayingVerb(text) && text !== 'wrote' && text !== 'posted')
  );
}

const LONGEST_TITLE = 5;

/** "became her friend and, | after his death, | called him …": "and" goes on past what stands between commas. */
function isInserted(items: Items, edge: number): boolean {
  const comma = items.findLastIndex(({ text }, i) => i < edge && text === ',');
  return (
    items[edge]?.text === ',' &&
    comma > edge - LONGEST_INSERTION &&
    /^(?:and|but)$/u.test(items[comma - 1]?.text ?? '') &&
    isPreposition(items[comma + 1]?.text ?? '')
  );
}

const LONGEST_INSERTION = 7;

/** "…, saying": a participle right after a comma or "and" speaks for the clause's own subject. */
function isFreeParticiple(items: Items, at: number): boolean {
  const edgeAt = beforeVerb(items, at);
  const edge = items[edgeAt];
  if (edge === undefined || (edge.kind === 'quote' && !isTitleInClause(items, edgeAt))) return true;
  if (/^(?:and|but|or|then)$/u.test(edge.text) || isInserted(items, edgeAt)) return true;
  const goingOn = items.slice(edgeAt + 1, at).some(({ text }) => text === 'going');
  if (!isParticiple(items[at]?.text ?? '') && !goingOn) return false;
  if (isOwnLetter(items, edgeAt)) return true;
  return (
    /^[,;—–]$/u.test(edge.text) ||
    isPreposition(edge.text) ||
    phraseEndingAt(items, at - 1) === undefined ||
    /^(?:by|in|after|while|before|as)$/u.test(edge.text)
  );
}
