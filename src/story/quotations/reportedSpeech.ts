import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../lexicon/functionWords.ts';
import { isCalendarWord } from '../lexicon/places.ts';
import {
  isParticiple,
  isSayingVerb,
  isSpeechVerb,
  takesBareClause,
  takesListener,
  takesObject,
} from '../lexicon/speechVerbs.ts';
import type { Span } from '../span.ts';
import { closesClause } from './attach.ts';
import type { Cue } from './cues.ts';
import { type Frame, hasFiniteVerb, type Item, showsVerb } from './frames.ts';

type Items = readonly Item[];

const THAT_REACH = 12;
const MIN_WORDS = 2;

/**
 * The clause that a cue reports in its frame, without the cue, "that" and the final stop:
 * "X said (that) CLAUSE", "CLAUSE, X said", "According to X, CLAUSE". Nothing when the words are
 * all in quotation marks, for then they are direct speech.
 */
export function reportedClause(frame: Frame, cue: Cue, cues: readonly Cue[]): Span | undefined {
  const { items } = frame;
  const bounds = clauseBounds(items, cue, cues);
  if (!bounds) return undefined;
  const clause = trim(items, bounds.first, bounds.last);
  if (!clause) return undefined;
  const words = items.slice(clause.first, clause.last + 1);
  const own = words.filter((item) => item.kind === 'word' || item.kind === 'number');
  const [from, to] = [words[0], words.at(-1)];
  const quoted = words.some((item) => item.kind === 'quote') && from?.kind !== 'quote';
  if (
    own.length < (quoted ? 1 : MIN_WORDS) ||
    !from ||
    !to ||
    (from.kind === 'quote' && own.length < 4)
  )
    return undefined;
  return { start: from.start, end: to.end };
}

function clauseBounds(items: Items, cue: Cue, cues: readonly Cue[]) {
  if (closesClause(items, cue) && (cue.kind === 'according' || isSayingVerb(verbOf(items, cue))))
    return clauseInFront(items, cue, cues);
  if (cue.kind === 'according') return afterAccording(items, cue);
  const behind = items.slice(cue.words.last + 1, cue.words.last + 3).map(({ text }) => text);
  const that = behind[0] === 'that' || (behind[0] === 'back' && behind[1] === 'that');
  const reports = that || isSayingVerb(verbOf(items, cue));
  if (cue.kind !== 'verb' || cue.inverted || !reports) return undefined;
  const first = clauseStart(items, cue);
  return first === undefined ? undefined : { first, last: clauseEnd(items, first, cues) };
}

const verbOf = (items: Items, cue: Cue): string => items[cue.words.first]?.text ?? '';

/** "CLAUSE, X said": back to the frame's start or to the last quotation. */
function clauseInFront(items: Items, cue: Cue, cues: readonly Cue[]) {
  const earlier = cues.filter(
    (other) => other.words.first < cue.words.first && isSaying(items, other),
  );
  if (earlier.length > 0 && items.some(({ kind }) => kind === 'quote')) return undefined;
  const behind = behindAdverbial(items, Math.max(cue.subject?.last ?? 0, cue.words.last) + 1);
  const front = startOf(cue) - 1;
  if (items[behind]?.text === ',' && items[behind + 1]?.kind === 'quote') return undefined;
  return { first: 0, last: isInterpolated(items, front, behind) ? items.length - 1 : front };
}

/** Past the time and place of saying, "Tuesday in a statement", where a comma ends it. */
function behindAdverbial(items: Items, from: number): number {
  const rest = items.slice(from, from + LONGEST_ADVERBIAL);
  const end = rest.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  const adverbial = rest.slice(0, Math.max(0, end));
  if (rest[end]?.text !== ',' || hasFiniteVerb(adverbial)) return from;
  const opener = adverbial[0]?.text ?? '';
  return isPreposition(opener) || isCalendarWord(opener) || isAdverb(opener) ? from + end : from;
}

const LONGEST_ADVERBIAL = 9;

/** "The station, he warned, could come down": the clause goes on behind the cue, and holds it. */
function isInterpolated(items: Items, front: number, behind: number): boolean {
  const next = items[behind + 1];
  if (items[behind]?.text !== ',' || next?.kind !== 'word') return false;
  if (/^(?:and|but|or)$/u.test(next.text)) {
    const verb = items[behind + 2]?.text ?? '';
    return isAuxiliary(verb) || (/\p{Ll}ed$/u.test(verb) && !isSpeechVerb(verb));
  }
  return isAuxiliary(next.text) || !hasFiniteVerb(items.slice(0, front));
}

const isSaying = (items: Items, cue: Cue): boolean =>
  cue.kind === 'according' || isSayingVerb(verbOf(items, cue));

function afterAccording(items: Items, cue: Cue) {
  const comma = commaBehind(items, cue.subject?.last ?? 0);
  if (comma < 0) return undefined;
  const relative = /^(?:who|whose|which)$/u.test(items[comma + 1]?.text ?? '');
  const first = relative ? commaBehind(items, comma) + 1 : comma + 1;
  return first > 0 ? { first, last: items.length - 1 } : undefined;
}

const commaBehind = (items: Items, at: number): number =>
  items.findIndex((item, i) => i > at && item.text === ',');

/** Where the reported clause begins behind the verb, its listener and "that". */
function clauseStart(items: Items, cue: Cue): number | undefined {
  const verb = cue.words.last;
  const that = items.findIndex(
    (item, i) => i > verb && i <= verb + THAT_REACH && item.text === 'that',
  );
  const marks = items
    .slice(verb + 1, that)
    .some((item) => item.kind === 'quote' || /^[:;]$/u.test(item.text));
  if (that > 0 && !marks && leadsToThat(items, verb, that))
    return isAuxiliary(items[that + 1]?.text ?? '') ? that : that + 1;
  return bareClauseStart(items, cue);
}

/** "said it would", "told jurors she had": a clause without "that". */
function bareClauseStart(items: Items, cue: Cue): number | undefined {
  const verb = verbOf(items, cue);
  const behind = cue.words.last + 1;
  const addressed = ADDRESSED.test(verb);
  const first = endOfTime(items, addressed ? endOfListener(items, behind) : behind);
  const opener = items[first];
  if (!takesBareClause(verb) || !opener || !opensClause(opener, items[first + 1])) return undefined;
  if (addressed && first === behind) return undefined;
  return isPlaceOf(items, first) || isThing(items, verb, first) ? undefined : first;
}

/** "said in Paris": an adverbial and no clause after it. */
const isPlaceOf = (items: Items, first: number): boolean =>
  isPreposition(items[first]?.text ?? '') &&
  !items.slice(first).some((item) => isAuxiliary(item.text));

/** "claimed responsibility", "warned fans against it", "added two": what is said is no clause. */
function isThing(items: Items, verb: string, first: number): boolean {
  const [opener, next] = [items[first], items[first + 1]];
  if (takesListener(verb) && !hasFiniteVerb(items.slice(first))) return true;
  if (takesListener(verb) && /^(?:against|about|of|off)$/u.test(next?.text ?? '')) return true;
  if (takesObject(verb) && !showsVerb(items.slice(first))) return true;
  if (/^add/u.test(verb) && addsAmount(opener, next)) return true;
  return isParticiple(verb) && opener?.text === 'to';
}

/** Verbs that need a listener, so that what follows them is one. */
const ADDRESSED = /^(?:told|tells?|telling|inform\w*|remind\w*|assur\w+)$/iu;

/** Between verb and "that" stands at most a listener, a place or a time. */
function leadsToThat(items: Items, verb: number, that: number): boolean {
  const between = items.slice(verb + 1, that);
  if (between.some((item) => item.kind === 'mark')) return false;
  return (
    between.length === 0 ||
    isPreposition(between[0]?.text ?? '') ||
    isAdverb(between[0]?.text ?? '') ||
    /^(?:late|last|this|today|yesterday|tonight|afterwards?)$/u.test(between[0]?.text ?? '') ||
    takesListener(items[verb]?.text ?? '') ||
    isCalendarWord(between[0]?.text ?? '')
  );
}

/** "added another 15", "added two goals": a sum, not a clause. */
const addsAmount = (item: Item | undefined, next: Item | undefined): boolean =>
  item?.kind !== 'word' ||
  /^(?:another|one|two|three|four|five|six|more|some|extra)$/u.test(item.text) ||
  /^(?:first|second|third|fourth|fifth)$/u.test(next?.text ?? '');

function endOfListener(items: Items, first: number): number {
  const opener = items[first];
  if (!opener) return first;
  if (
    /^(?:him|her|them|me|us|you|reporters|journalists|people|fans|viewers|supporters|police|parliament|lawmakers|officials|MPs|staff|investors|colleagues|delegates|voters)$/u.test(
      opener.text,
    )
  )
    return first + 1;
  if (!/^\p{Lu}/u.test(opener.text) && !isDeterminer(opener.text))
    return endOfPlural(items, first) ?? first;
  let at = first + 1;
  while (at < first + 8 && continuesListener(items, at)) at++;
  return at;
}

/** "told jurors", "told city councillors": people without an article, and then the clause's subject. */
function endOfPlural(items: Items, first: number): number | undefined {
  for (let at = first; at < first + 3; at++) {
    const [item, next] = [items[at], items[at + 1]];
    if (item?.kind !== 'word' || !/^\p{Ll}+$/u.test(item.text) || isAuxiliary(item.text))
      return undefined;
    if (!next || !/^\p{Ll}{3,}s$|^(?:children|parliament|congress)$/u.test(item.text)) continue;
    if (isPronoun(next.text) || isDeterminer(next.text) || /^\p{Lu}/u.test(next.text))
      return at + 1;
  }
  return undefined;
}

function continuesListener(items: Items, at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'quote' || (item.kind === 'mark' && item.text !== '&')) return false;
  if (item.kind === 'possessive' || /^\p{Lu}/u.test(item.text)) return true;
  if (isDeterminer(item.text) || isPronoun(item.text)) return false;
  return (
    !isPreposition(item.text) ||
    item.text === 'of' ||
    (item.text === 'on' && isCalendarWord(items[at + 1]?.text ?? ''))
  );
}

/** Past "on Monday", "last week": the time of the saying. */
function endOfTime(items: Items, first: number): number {
  let at = behindDocument(items, first);
  if (
    /^(?:on|in|last|late|early|earlier|this)$/u.test(items[at]?.text ?? '') &&
    isTime(items[at + 1])
  )
    at += 2;
  else if (isCalendarWord(items[at]?.text ?? '') && items[at]?.text !== 'may') at += 1;
  return at;
}

/** Past "in a statement", "by email", where a clause follows. */
function behindDocument(items: Items, first: number): number {
  if (!/^(?:in|by|on|via)$/u.test(items[first]?.text ?? '')) return first;
  const noun = items
    .slice(first + 1, first + 5)
    .findIndex(({ text }) =>
      /^(?:statement|e-?mail|letter|interview|release|filing|note|memo|report|post|tweet|phone|telephone|briefing|court)$/u.test(
        text,
      ),
    );
  const subject = items[first + 2 + noun]?.text ?? '';
  const opens = isDeterminer(subject) || isPronoun(subject) || /^\p{Lu}/u.test(subject);
  return noun >= 0 && opens ? first + 2 + noun : first;
}

const isTime = (item: Item | undefined): boolean =>
  isCalendarWord(item?.text ?? '') ||
  /^(?:week|month|year|night|morning|today)$/u.test(item?.text ?? '');

/** A clause may open with anything but a preposition of place, a mark or a quotation. */
function opensClause(item: Item, next: Item | undefined): boolean {
  if (item.text === 'at') return /^(?:least|most|first|present)$/u.test(next?.text ?? '');
  if (/ing$/u.test(item.text) && item.text !== 'nothing') return false;
  if (item.kind === 'mark' || item.kind === 'quote') return false;
  if (
    /^(?:if|when|while|although|as|because|despite|in|under|after|since|without|once|during|until|unless|before|about|some|around|over|more|one|what|whatever|there)$/u.test(
      item.text,
    )
  )
    return true;
  if (item.text === 'no') return next?.kind === 'word';
  return (
    !isPreposition(item.text) &&
    !isConjunction(item.text) &&
    !/^(?:so|not|goodbye|yes|sorry|hello|something|anything|nothing|farewell)$/u.test(item.text)
  );
}

/** Up to the frame's end, or to what is no longer said: "; ", ", but …", ", adding …", ": "…"". */
function clauseEnd(items: Items, first: number, cues: readonly Cue[]): number {
  const starts = new Set(cues.filter((cue) => startsAnew(items, cue)).map(startOf));
  const early = SUBORDINATE.test(items.slice(0, OPENING).find(isConjoining)?.text ?? '');
  const end = items.findIndex(
    (_, at) => at > first && (endsClauseAt(items, at, starts) || (early && opensMain(items, at))),
  );
  return (end < 0 ? items.length : end) - 1;
}

const OPENING = 5;
const SUBORDINATE = /^(?:after|when|since|before|although|though|while|because)$/iu;
const isConjoining = ({ text }: Item): boolean => SUBORDINATE.test(text);

/** "Years after he promised that it would run, | the line has …": the main clause behind its first comma. */
const opensMain = (items: Items, at: number): boolean => {
  const next = items[at + 1]?.text ?? '';
  return (
    items[at]?.text === ',' && (isDeterminer(next) || isPronoun(next) || /^\p{Lu}/u.test(next))
  );
};

function endsClauseAt(items: Items, at: number, starts: ReadonlySet<number>): boolean {
  const [mark, next] = [items[at]?.text ?? '', items[at + 1]];
  if (mark === ';' || (mark === ':' && next?.kind === 'quote')) return true;
  if (mark !== ',') return turnsToDeed(items, at);
  const word = next?.text ?? '';
  if (/^(?:but|while|although|though|whereas)$/u.test(word))
    return !(word === 'but' && items[at + 2]?.text === 'not');
  return starts.has(at + 1) || (/^(?:and|with)$/u.test(word) && starts.has(at + 2));
}

/** "said it knew of the claim and | urged patience", "but | declined to say more". */
function turnsToDeed(items: Items, at: number): boolean {
  if (!/^(?:and|but)$/u.test(items[at]?.text ?? '')) return false;
  const next = items[at + 1]?.text ?? '';
  return (
    /^(?:urged|called|accused|promised|vowed|pledged|warned|added|insisted|praised|criticised|criticized|condemned|thanked|apologised|apologized|declined|refused|denied|urges|calls|accuses|warns|adds|insists|stopped|wouldn['’]t|didn['’]t)$/u.test(
      next,
    ) ||
    (/^(?:did|would)$/u.test(next) && items[at + 2]?.text === 'not')
  );
}

/** A cue with a subject of its own, or "adding"; "was made and posted" is still the clause. */
const startsAnew = (items: Items, cue: Cue): boolean =>
  cue.subject !== undefined || isParticiple(verbOf(items, cue));

const startOf = ({ subject, words }: Cue): number =>
  Math.min(subject?.first ?? words.first, words.first);

/** Takes stops, commas and dashes off both ends. */
function trim(items: Items, from: number, to: number) {
  let [first, last] = [from, to];
  while (
    first <= last &&
    items[first]?.kind === 'mark' &&
    !/^[(£$€]$/u.test(items[first]?.text ?? '')
  )
    first++;
  while (last >= first && items[last]?.kind === 'mark' && !/^[)%]$/u.test(items[last]?.text ?? ''))
    last--;
  const that = items[first]?.text === 'that' && !isAuxiliary(items[first + 1]?.text ?? '');
  if (that || /^(?:and|but)$/iu.test(items[first]?.text ?? '')) first++;
  return first <= last ? { first, last } : undefined;
}
