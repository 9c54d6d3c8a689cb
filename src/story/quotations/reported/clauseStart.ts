import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../../lexicon/functionWords.ts';
import { isIrregularPast } from '../../lexicon/irregularPasts.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import {
  isParticiple,
  isSpeechVerb,
  takesBareClause,
  takesListener,
  takesObject,
} from '../../lexicon/speechVerbs.ts';
import { isCapitalised } from '../../tokens.ts';
import { type Cue, verbOf } from '../cues/cue.ts';
import { isBareFinding } from '../cues/findings.ts';
import { hasFiniteVerb, showsVerb } from '../frames/finiteVerbs.ts';
import type { Item, Items } from '../frames/frame.ts';

const THAT_REACH = 12;

/** Where the reported clause begins behind the verb, its listener and "that". */
export function clauseStart(items: Items, cue: Cue): number | undefined {
  const verb = cue.words.last;
  const that = items.findIndex(
    (item, i) => i > verb && i <= verb + THAT_REACH && item.text === 'that',
  );
  const marks = items
    .slice(verb + 1, that)
    .some((item, i) =>
      item.kind === 'quote' ? !isProgramme(items, verb + 1 + i) : /^[:;]$/u.test(item.text),
    );
  if (that > 0 && !marks && leadsToThat(items, verb, that))
    return isAuxiliary(items[that + 1]?.text ?? '') ? that : that + 1;
  return bareClauseStart(items, cue);
}

/** `told Channel Six's "Harbour Today" that`: on what it was told, and none of the words. */
const isProgramme = (items: Items, at: number): boolean =>
  items[at - 1]?.kind === 'possessive' && items[at + 1]?.text === 'that';

/** "asked if she would", "wondered aloud whether it could", "described how it fell": at the question's first word. */
export function questionStart(items: Items, cue: Cue): number | undefined {
  const next = cue.words.last + 1;
  if (/^(?:describe[sd]|recount(?:s|ed)|explain(?:s|ed))$/u.test(verbOf(items, cue))) {
    const how = items[next]?.text === 'to' ? behindToListener(items, next) : next;
    return /^(?:how|why)$/u.test(items[how]?.text ?? '') ? how : undefined;
  }
  if (!/^(?:(?:ask|wonder)(?:s|ed)?|question(?:ed|ing))$/u.test(verbOf(items, cue)))
    return undefined;
  if (/^(?:how|why|what|who|where|when)$/u.test(items[next]?.text ?? '')) return next;
  const behind = items.slice(next, next + 1 + QUESTION_REACH);
  const at = behind.findIndex(({ text }) => /^(?:if|whether)$/u.test(text));
  const plain = behind
    .slice(0, Math.max(0, at))
    .every(({ kind }) => kind !== 'mark' && kind !== 'quote');
  return at >= 0 && plain ? next + at : undefined;
}

const QUESTION_REACH = 8;

/** "explained to the board | why": at the question behind a listener. */
function behindToListener(items: Items, to: number): number {
  const rest = items.slice(to, to + QUESTION_REACH);
  const end = rest.findIndex(({ kind, text }) => kind !== 'word' || /^(?:how|why)$/u.test(text));
  return to + Math.max(0, end);
}

/** "said it would", "told jurors she had": a clause without "that". */
function bareClauseStart(items: Items, cue: Cue): number | undefined {
  const verb = verbOf(items, cue);
  const behind = cue.words.last + 1;
  const addressed = ADDRESSED.test(verb);
  const first = endOfTime(items, addressed ? endOfListener(items, behind) : behind);
  const opener = items[first];
  const bare = takesBareClause(verb) || isBareFinding(items, cue.words.first);
  if (!bare || !opener || !opensClause(items, first)) return undefined;
  if (addressed && first === behind) return undefined;
  return isPlaceOf(items, first) || isThing(items, verb, first) ? undefined : first;
}

/** "said in Paris": an adverbial and no clause after it. */
const isPlaceOf = (items: Items, first: number): boolean =>
  isPreposition(items[first]?.text ?? '') &&
  !/^(?:least|most)$/u.test(items[first + 1]?.text ?? '') &&
  !items.slice(first).some((item) => isAuxiliary(item.text));

/** "claimed responsibility", "warned fans against it", "added two": what is said is no clause. */
function isThing(items: Items, verb: string, first: number): boolean {
  const [opener, next] = [items[first], items[first + 1]];
  if (takesListener(verb) && !hasFiniteVerb(items.slice(first))) return true;
  if (takesListener(verb) && /^(?:against|about|of|off)$/u.test(next?.text ?? '')) return true;
  if (
    takesObject(verb) &&
    !(/^explain/u.test(verb) && /^(?:how|why)$/u.test(opener?.text ?? '')) &&
    !showsVerb(beforeNextDeed(until(/^(?:[:;]|that|which|who)$/u, beforeClosing(items), first)))
  )
    return true;
  if (/^add/u.test(verb) && !showsVerb(until(/^,$/u, items, first))) return true;
  if (/^add/u.test(verb) && addsAmount(opener, next)) return true;
  return isParticiple(verb) && opener?.text === 'to';
}

/** "Firms maintained their pace, | new data showed Friday.": without who says so in the end. */
function beforeClosing(items: Items): Items {
  const end = items.findLastIndex(({ kind, text }) => kind === 'word' && !isCalendarWord(text));
  const comma = items.findLastIndex(({ text }) => text === ',');
  const near = comma > 0 && end - comma <= LONGEST_SOURCE && end > comma + 1;
  return near && showsVerb(items.slice(end, end + 1)) ? items.slice(0, comma) : items;
}

const LONGEST_SOURCE = 8;

/** "denies any wrong | and says it will appeal", "promised a veto | and attempted to stop it". */
function beforeNextDeed(items: Items): Items {
  const next = items.findIndex(({ text }, at) => {
    const verb = items[at + 1]?.text ?? '';
    return text === 'and' && (isSpeechVerb(verb) || /\p{Ll}ed$/u.test(verb));
  });
  return items.slice(0, next < 0 ? undefined : next);
}

function until(mark: RegExp, items: Items, first: number): Items {
  const end = items.findIndex(({ text }, at) => at >= first && mark.test(text));
  return items.slice(first, end < 0 ? undefined : end);
}

/** Verbs that need a listener, so that what follows them is one. */
const ADDRESSED = /^(?:told|tells?|telling|inform\w*|remind\w*|assur\w+)$/iu;

/** Between verb and "that" stands at most a listener, a place or a time. */
function leadsToThat(items: Items, verb: number, that: number): boolean {
  const between = withoutApposed(items.slice(verb + 1, that));
  if (between.some((item) => item.kind === 'mark')) return false;
  // "each family that lost its home", "a copy that can sail", "money on condition that …"
  const verbBehind = items[that + 1]?.text ?? '';
  const thing = isAuxiliary(verbBehind)
    ? /^(?:an?|any|more|new)$/u.test(between[0]?.text ?? '')
    : between.length > 0 && isIrregularPast(verbBehind);
  if (thing || between.at(-1)?.text === 'condition') return false;
  return (
    between.length === 0 ||
    isPreposition(between[0]?.text ?? '') ||
    isAdverb(between[0]?.text ?? '') ||
    /^(?:late|last|this|today|yesterday|tonight|afterwards?|back)$/u.test(between[0]?.text ?? '') ||
    takesListener(items[verb]?.text ?? '') ||
    isCalendarWord(between[0]?.text ?? '')
  );
}

/** "his wife, Jo, that": without the name between commas. */
function withoutApposed(items: Items): Items {
  const comma = items.findIndex(({ text }) => text === ',');
  const named = items.slice(comma + 1, -1);
  const apposed =
    comma > 0 && items.at(-1)?.text === ',' && named.every(({ person }) => person !== undefined);
  return apposed ? items.slice(0, comma) : items;
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
  if (isSomebodysDeed(items, at)) return false;
  if (item.kind === 'possessive' || /^\p{Lu}/u.test(item.text)) return true;
  if (isDeterminer(item.text) || isPronoun(item.text)) return false;
  return (
    !isPreposition(item.text) ||
    item.text === 'of' ||
    (item.text === 'in' && isCapitalised(items[at + 1])) ||
    (item.text === 'on' && isCalendarWord(items[at + 1]?.text ?? ''))
  );
}

/** "told the jury | Doe had slept": behind a noun a name with a verb of its own. */
function isSomebodysDeed(items: Items, at: number): boolean {
  const { person } = items[at] ?? {};
  if (person === undefined || !/^\p{Ll}/u.test(items[at - 1]?.text ?? '')) return false;
  let last = at;
  while (items[last + 1]?.person === person) last++;
  return showsVerb(items.slice(last + 1, last + 2));
}

/** Past "on Monday", "last week": the time of the saying. */
export function endOfTime(items: Items, first: number): number {
  let at = behindDocument(items, first);
  if (
    /^(?:on|in|last|late|early|earlier|this)$/u.test(items[at]?.text ?? '') &&
    isTime(items[at + 1])
  )
    at += 2;
  else if (isDay(items, at)) at += 1;
  return at > first && /^(?:night|morning|afternoon|evening)$/u.test(items[at]?.text ?? '')
    ? at + 1
    : at;
}

/** "said Monday", and no "said Monday’s match". */
const isDay = (items: Items, at: number): boolean =>
  isCalendarWord(items[at]?.text ?? '') &&
  items[at]?.text !== 'may' &&
  items[at + 1]?.kind !== 'possessive';

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
function opensClause(items: Items, first: number): boolean {
  const [item, next] = [items[first], items[first + 1]];
  if (item === undefined) return false;
  if (item.text === 'at') return /^(?:least|most|first|present)$/u.test(next?.text ?? '');
  if (/ing$/u.test(item.text) && item.text !== 'nothing') return isDoingSubject(items, first);
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

/** "said closing the road is a mistake", and no "said standing at the gate": a doing with a verb of its own. */
function isDoingSubject(items: Items, doing: number): boolean {
  const end = items.findIndex(
    ({ kind, text }, at) =>
      at > doing &&
      (kind === 'mark' ||
        kind === 'quote' ||
        /^(?:that|which|who|whose|where|when|while|as|if|because|what|how|and|but)$/u.test(text)),
  );
  const words = items.slice(doing + 1, end < 0 ? undefined : end);
  return words.some(({ text }) => isAuxiliary(text) && /^\p{Ll}/u.test(text));
}
