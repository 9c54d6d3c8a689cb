import { isAuxiliary, isDeterminer, isPreposition, isPronoun } from '../lexicon/functionWords.ts';
import { isCalendarWord, isDemonym } from '../lexicon/places.ts';
import { isRelationNoun } from '../lexicon/relationNouns.ts';
import { isPartyMember, isRoleNoun } from '../lexicon/roleNouns.ts';
import {
  isNamingVerb,
  isParticiple,
  isPluralForm,
  isSayingVerb,
  isSpeechVerb,
} from '../lexicon/speechVerbs.ts';
import { isTitle } from '../lexicon/titles.ts';
import { type Item, showsVerb } from './frames.ts';
import { handsOverNothing } from './handsOverNothing.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import { isDocument } from './speakers.ts';
import {
  beforeVerb,
  describedHead,
  isDescription,
  isNameAlone,
  subjectBefore,
} from './subjects.ts';

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
  if (handsOverNothing(items, at)) return undefined;
  if (isPassive(items, at)) return passiveCue(items, at);
  const inverted = invertedSubject(items, at);
  if (inverted) return verbCue(at, inverted, true);
  const subject = isFreeParticiple(items, at) ? undefined : subjectBefore(items, at);
  return verbCue(at, subject && agreeing(items, at, subject), false);
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
  const closed = items[at + 2] === undefined || /^[.,:;]$/u.test(items[at + 2]?.text ?? '');
  if (!closed || !near.some(({ kind }) => kind === 'quote')) return undefined;
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

const FINDING = /^(?:finds?|found|shows?|showed|shown|indicates?|indicated|discovered)$/u;

function verbCue(at: number, subject: Phrase | undefined, inverted: boolean): Cue {
  return { words: { first: at, last: at }, ...(subject && { subject }), inverted, kind: 'verb' };
}

function isPassive(items: Items, at: number): boolean {
  const verb = items[at]?.text ?? '';
  if (isParticiple(verb) || /^(?:said|says|say)$/u.test(verb)) return false;
  if (/ed$/u.test(verb) && (isByNext(items, at) || isByBehindWords(items, at))) return true;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = items[i]?.text ?? '';
    if (/^(?:is|are|was|were|be|been|being|get|got|gets)$/u.test(word)) return true;
    if (!isAuxiliary(word) && !/ly$/u.test(word) && !/^(?:also|once|then|not|since)$/u.test(word))
      return false;
  }
  return false;
}

/** "criticised by the union", "criticised at the time by the union". */
const isByNext = (items: Items, at: number): boolean =>
  items[at + 1]?.text === 'by' ||
  items
    .slice(at + 1, at + 5)
    .map(({ text }) => text)
    .join(' ') === 'at the time by';

/** "the woman once called “…” by the critic", "hailed as a “…” by the union": no "was" in front. */
function isByBehindWords(items: Items, at: number): boolean {
  const quote = items.findIndex(({ kind }, i) => i > at && kind === 'quote');
  const between = items.slice(at + 1, quote);
  return (
    quote > at &&
    between.length <= 3 &&
    between.every(({ text }) => /^(?:as|an?|the|\p{Ll}+ly)$/u.test(text)) &&
    items[quote + 1]?.text === 'by' &&
    !/^(?:any|far|all|now|no)$/u.test(items[quote + 2]?.text ?? '')
  );
}

/** "was branded a … by the mayor", and "is quoted as saying", whose subject is the one quoted. */
function passiveCue(items: Items, at: number): Cue | undefined {
  const verb = items[at]?.text ?? '';
  if (/^(?:quoted|heard|reported|cited)$/u.test(verb)) return undefined;
  for (let i = at + 1; i < items.length && i < at + 12; i++) {
    if (items[i]?.text !== 'by') continue;
    const phrase = phraseStartingAt(items, i + 1);
    const subject = phrase && endAtName(items, withApposedName(items, phrase));
    return subject && { words: { first: at, last: at }, subject, inverted: true, kind: 'passive' };
  }
  return undefined;
}

/** "the critic Jane Doe | runs a kitchen": behind "by" and a name the sentence goes on. */
function endAtName(items: Items, { first, last }: Phrase): Phrase {
  const named = items.findIndex(({ person }, i) => i >= first && i <= last && person !== undefined);
  if (named < 0) return { first, last };
  let end = named;
  while (end < last && items[end + 1]?.person === items[named]?.person) end++;
  return { first, last: end };
}

/** "said the mayor" after a quotation or a clause and its comma. */
function invertedSubject(items: Items, at: number): Phrase | undefined {
  if (!canInvert(items[at]?.text ?? '')) return undefined;
  const edgeAt = beforeVerb(items, at);
  const edge = items[edgeAt];
  if (edge?.text === ',' && describedHead(items, edgeAt)) return undefined;
  const afterWords = edge === undefined || edge.kind === 'quote' || edge.text === ',';
  if (!afterWords || at - edgeAt > 2) return undefined;
  if (edge?.text === ',' && hasSubjectBefore(items, at)) return undefined;
  if (!opensSubject(items[at + 1]) && !isNumberOfRole(items, at + 1)) return undefined;
  const subject = phraseStartingAt(items, at + 1);
  return subject && endsClause(items, subject.last) ? withApposedName(items, subject) : undefined;
}

function canInvert(verb: string): boolean {
  if (isParticiple(verb) || /^(?:read|reads|told|tells|accuse[ds]?)$/u.test(verb)) return false;
  return isSayingVerb(verb) || !isNamingVerb(verb);
}

function opensSubject(item: Item | undefined): boolean {
  if (item?.kind === 'tag') return true;
  if (item?.kind !== 'word' || /^(?:that|it|how|why|what)$/u.test(item.text)) return false;
  if (item.person !== undefined || isDeterminer(item.text)) return true;
  if (isPronoun(item.text)) return /^(?:he|she|they|I|we|one|someone|another)$/u.test(item.text);
  return !isPreposition(item.text);
}

const isWhatSomebodyIs = (word: string): boolean => isRoleNoun(word) || isRelationNoun(word);

/** `said 7/7 survivor Jane Doe`: a number that belongs to what somebody is. */
function isNumberOfRole(items: Items, at: number): boolean {
  const named = items.findIndex(({ person }, i) => i > at && person !== undefined);
  const between = items.slice(at + 1, Math.max(at, named));
  return (
    items[at]?.kind === 'number' &&
    named > at &&
    between.length <= 4 &&
    isWhatSomebodyIs(between.at(-1)?.text ?? '')
  );
}

/** "Jane Doe, the mayor, said the plan …": an apposition in between, not an inversion. */
function hasSubjectBefore(items: Items, at: number): boolean {
  const subject = subjectBefore(items, at);
  const after = items[at + 1];
  if (!subject || after?.person !== undefined) return false;
  const bare = !showsVerb(items.slice(subject.first, beforeVerb(items, at) + 1));
  return items[subject.last]?.person !== undefined || (subject.first === 0 && bare);
}

function endsClause(items: Items, last: number): boolean {
  const next = items[last + 1];
  return (
    next === undefined ||
    next.kind === 'quote' ||
    next.kind === 'mark' ||
    /^(?:who|in|on|at|as|after|during|when|while|about|whose|before|with|to|by|of|for|from|and|through|via|following|amid|because|[a-z]+ing|[a-z]+ly)$/u.test(
      next.text,
    )
  );
}

/** "said the head of the agency, Jane Doe": the name after the comma is the speaker. */
function withApposedName(items: Items, subject: Phrase): Phrase {
  const after = subject.last + 2 + descriptionAt(items, subject.last + 2);
  if (items[subject.last + 1]?.text !== ',' || items[after]?.person === undefined) return subject;
  if (
    items
      .slice(subject.first, subject.last + 1)
      .some((item) => item.person !== undefined && items[subject.last]?.person !== undefined)
  )
    return subject;
  let last = after;
  while (items[last + 1]?.person === items[after]?.person) last++;
  return { first: after, last };
}

/** "according to the utility, Harbour Water.": the name after the comma is the body's. */
function withApposedBody(items: Items, subject: Phrase): Phrase {
  if (items[subject.last + 1]?.text !== ',' || !isDescription(items, subject)) return subject;
  const apposed = phraseStartingAt(items, subject.last + 2);
  return apposed && isNameAlone(items, apposed) ? apposed : subject;
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

/** Length of "the radio presenter" and "former minister" in "said a guest, the radio presenter Jane Doe". */
function descriptionAt(items: Items, from: number): number {
  const length = items.slice(from, from + 5).findIndex(({ person }) => person !== undefined);
  const role = items[from + length - 1]?.text ?? '';
  const words = items.slice(from, from + Math.max(0, length));
  const told = isRoleNoun(role) || isTitle(role) || isPartyMember(role) || isDemonym(role);
  return told && words.every(({ kind, text }) => kind === 'word' && text !== 'and') ? length : 0;
}

/** "…, saying": a participle right after a comma or "and" speaks for the clause's own subject. */
function isFreeParticiple(items: Items, at: number): boolean {
  const edgeAt = beforeVerb(items, at);
  const edge = items[edgeAt];
  if (edge === undefined || edge.kind === 'quote') return true;
  if (/^(?:and|but|or|then)$/u.test(edge.text)) return true;
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
