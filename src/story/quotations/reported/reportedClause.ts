import { isDocument } from '../../lexicon/documentNouns.ts';
import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isPreposition,
} from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSayingVerb, isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import type { Span } from '../../span.ts';
import { hasOfItsWords, verbOfClaim } from '../cues/claims.ts';
import { closesClause } from '../cues/closesClause.ts';
import { type Cue, startOf, verbOf } from '../cues/cue.ts';
import { isBareFinding } from '../cues/findings.ts';
import { opinionStart } from '../cues/opinionStart.ts';
import { hasFiniteVerb, showsVerb } from '../frames/finiteVerbs.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import { clauseEnd } from './clauseEnd.ts';
import { clauseStart, questionStart } from './clauseStart.ts';
import { endInside, isRelative } from './insertedClauses.ts';
import { judgement } from './judgements.ts';
import { deedEnd, requestedDeed } from './requests.ts';
import { saidByAgent } from './saidByAgents.ts';

const MIN_WORDS = 2;

/**
 * The clause that a cue reports in its frame, without the cue, "that" and the final stop:
 * "X said (that) CLAUSE", "CLAUSE, X said", "According to X, CLAUSE". Nothing when the words are
 * all in quotation marks, for then they are direct speech.
 */
export function reportedClause(frame: Frame, cue: Cue, cues: readonly Cue[]): Span | undefined {
  const { items } = frame;
  const bounds = isAnonymity(items, cue) ? undefined : clauseBounds(items, cue, cues);
  if (!bounds) return undefined;
  const clause = trim(items, bounds.first, bounds.last);
  if (!clause) return undefined;
  const words = items.slice(clause.first, clause.last + 1);
  const own = words.filter((item) => item.kind === 'word' || item.kind === 'number');
  const [from, to] = [words[0], words.at(-1)];
  if (/^(?:as well|all right|so too|no more)$/u.test(own.map(({ text }) => text).join(' ')))
    return undefined;
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

const NAME_REACH = 8;

/** "who asked that his name not be used": what an unnamed source asks for is no news. */
const isAnonymity = (items: Items, { words }: Cue): boolean =>
  /^(?:asked|requested|asking|requesting)$/u.test(items[words.first]?.text ?? '') &&
  items[words.first - 1]?.text === 'who' &&
  items
    .slice(words.last + 1, words.last + 1 + NAME_REACH)
    .some(({ text }) => /^(?:named?|identified|anonymous|anonymity)$/u.test(text));

function clauseBounds(items: Items, cue: Cue, cues: readonly Cue[]) {
  if (closesClause(items, cue) && isSaying(items, cue))
    return isRelative(items, cue) ? undefined : clauseInFront(items, cue, cues);
  if (cue.kind === 'according') return afterAccording(items, cue);
  if (cue.kind === 'passive') return saidByAgent(items, cue, cues);
  if (cue.kind === 'conviction' || cue.kind === 'claim') return behindOpinion(items, cue, cues);
  return cue.inverted ? undefined : behindVerb(items, cue, cues);
}

/** "Doe said (that) | CLAUSE", "Doe asked | whether CLAUSE", "Doe urged him | to CLAUSE", "Doe called | him a fool". */
function behindVerb(items: Items, cue: Cue, cues: readonly Cue[]) {
  const behind = items.slice(cue.words.last + 1, cue.words.last + 3).map(({ text }) => text);
  const that = behind[0] === 'that' || (behind[0] === 'back' && behind[1] === 'that');
  const says = isSayingVerb(verbOf(items, cue)) || isBareFinding(items, cue.words.first);
  const reports = that || (says && !hasItsWords(items, cue));
  const first = (reports ? clauseStart(items, cue) : undefined) ?? questionStart(items, cue);
  if (first === undefined) return requestedDeed(items, cue) ?? judgement(items, cue);
  return { first, last: Math.min(clauseEnd(items, first, cues), endInside(items, cue, first)) };
}

/** "Doe is sure that | CLAUSE", "The claim by Doe that | CLAUSE | was mocked". */
function behindOpinion(items: Items, cue: Cue, cues: readonly Cue[]) {
  if (hasOfItsWords(items, cue.words.last)) return undefined;
  const first = opinionStart(items, cue);
  const main = verbOfClaim(items, cue) ?? items.length;
  const end = items[first]?.text === 'to' ? deedEnd(items, first) : clauseEnd(items, first, cues);
  return { first, last: Math.min(end, main - 1) };
}

/** `"…," X said on the night of the fire`: what was said stands in front, in quotation marks. */
const hasItsWords = (items: Items, cue: Cue): boolean =>
  cue.subject !== undefined &&
  items[startOf(cue) - 1]?.kind === 'quote' &&
  !isPreposition(items[startOf(cue) - 2]?.text ?? '');

/** "CLAUSE, X said": back to the frame's start or to the last quotation. */
function clauseInFront(items: Items, cue: Cue, cues: readonly Cue[]) {
  const earlier = cues.filter(
    (other) => other.words.first < cue.words.first && isSaying(items, other),
  );
  if (earlier.length > 0 && items.some(({ kind }) => kind === 'quote')) return undefined;
  const behind = behindAdverbial(items, Math.max(cue.subject?.last ?? 0, cue.words.last) + 1);
  const front = beforeDescription(items, startOf(cue) - 1);
  if (items[behind]?.text === ',' && items[behind + 1]?.kind === 'quote') return undefined;
  // "Not so fast, said Doe, chief economist of the bank.": only what the speaker is.
  const open = isConjunction(items[front - 1]?.text ?? '');
  const described = cue.inverted && !open && isRolePhrase(items.slice(behind + 1));
  if (items[behind]?.text === ',' && isRelativeWord(items[front - 1]))
    return { first: behind + 1, last: clauseEnd(items, behind + 1, cues) };
  const first = behindStop(items, front);
  if (!described && isInterpolated(items, front, behind)) return { first, last: items.length - 1 };
  if (!cue.inverted && goesOnBehind(items, behind))
    return { first, last: clauseEnd(items, behind + 1, cues) };
  return isAdverbial(items.slice(first, front))
    ? behindAdverbialFront(items, cue, cues, { first, last: front })
    : { first, last: front };
}

/** "Railing at rain, Doe vowed | to leave", but "| Sleeping bats age late, | a study suggests.": in front where nothing follows. */
function behindAdverbialFront(items: Items, cue: Cue, cues: readonly Cue[], front: Phrase) {
  const ends = items.slice(cue.words.last + 1).every(({ kind }) => kind === 'mark');
  if (ends) return isDoing(items[front.first]) ? front : undefined;
  return cue.inverted ? undefined : behindVerb(items, cue, cues);
}

/** Behind the last "; " or ": " that ends a clause: "He was blunt: | the offer, he said, was foul". */
function behindStop(items: Items, front: number): number {
  const stop = items.findLastIndex(({ text }, at) => at < front && /^[:;]$/u.test(text));
  // "Power cuts: homes are dark" opens with a label.
  const clause = items[stop]?.text === ';' || showsVerb(items.slice(0, Math.max(0, stop)));
  return clause ? stop + 1 : 0;
}

/** "CLAUSE, | the board's spokeswoman, Jane Doe, said": what the speaker is belongs to no clause. */
function beforeDescription(items: Items, front: number): number {
  if (items[front]?.text !== ',') return front;
  const comma = items.slice(0, front).findLastIndex(({ text }) => text === ',');
  const words = items.slice(comma + 1, front);
  const described =
    comma > 0 &&
    words.length <= LONGEST_ADVERBIAL &&
    /^(?:an?|the|his|her|its|their)$/u.test(words[0]?.text ?? '') &&
    words.every(({ kind }) => kind === 'word' || kind === 'possessive') &&
    !showsVerb(words) &&
    showsVerb(items.slice(0, comma));
  return described ? comma : front;
}

/** "In his diary, | Doe wrote of …", "Railing at rain, | Doe vowed": no clause, for want of a verb. */
const isAdverbial = (front: Items): boolean =>
  (isDoing(front[0]) || /^(?:in|on|at|after|during|for|with)$/iu.test(front[0]?.text ?? '')) &&
  front.length < LONGEST_ADVERBIAL &&
  front.every(({ kind }) => kind !== 'quote') &&
  !showsVerb(front);

const isDoing = (item: Item | undefined): boolean => /^\p{Lu}\p{Ll}+ing$/u.test(item?.text ?? '');

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
  if (items[behind]?.text !== ',' || !next || next.kind === 'quote' || isWho(next)) return false;
  // "It was there, she said, that …", "… because, she said, it …": the front is not all.
  const lead = items[front - 1]?.text;
  const leads = lead === 'that' && !isPreposition(items[front - 2]?.text ?? '');
  // "When she came, she said, it was over.": half of a sentence.
  const half =
    /^(?:When|While|If|Although|Though|As|After|Before|Because|Since|Once|Until|Unless)$/u.test(
      items[0]?.text ?? '',
    );
  if (next.text === 'that' || lead === 'because' || leads || half) return true;
  if (/^(?:and|but|or)$/u.test(next.text)) {
    const verb = items[behind + 2]?.text ?? '';
    return isAuxiliary(verb) || (/\p{Ll}ed$/u.test(verb) && !isSpeechVerb(verb));
  }
  return next.text === 'to' || isAuxiliary(next.text) || !hasFiniteVerb(items.slice(0, front));
}

/** "It was, she said, | a flat note.", "He wrote, he recalled, | after he had heard it.": what else was said, and no deed of the teller's. */
function goesOnBehind(items: Items, behind: number): boolean {
  const rest = items.slice(behind + 1);
  const opener = rest[0]?.text ?? '';
  if (items[behind]?.text !== ',' || rest[0]?.kind === 'quote') return false;
  if (
    /ing$/u.test(opener) ||
    /^(?:who|which|whose|as|while|although|though|whereas|but|and)$/u.test(opener)
  )
    return false;
  // "…, a step that the union called foul", "…, in what may be a first": the reporter's own.
  const judged =
    /^(?:an?|in)$/u.test(opener) &&
    rest.slice(1, 4).some(({ text }) => /^(?:that|what|which)$/u.test(text));
  return (
    !judged && !rest.slice(0, 4).some(({ text }) => isDocument(text) || TIME_PASSED.test(text))
  );
}

/** "a report which, she said, | showed …", "and, she said, | a bus": only what follows is hers. */
const isRelativeWord = (item: Item | undefined): boolean =>
  /^(?:which|who|whom|where|and|but)$/u.test(item?.text ?? '');

const TIME_PASSED = /^(?:hours?|days?|weeks?|months?|years?)$/u;

/** "chief economist of the bank.", "the mayor": a role in front of any preposition, and no verb. */
function isRolePhrase(items: Items): boolean {
  const end = items.findIndex(({ kind, text }) => kind !== 'word' || isPreposition(text));
  const head = items.slice(0, end < 0 ? undefined : end);
  // "Then, recalls Jane Doe, a nurse, it rained": behind a second comma the clause goes on.
  const goesOn = items.some(({ text }) => text === ',');
  return isRoleNoun(head.at(-1)?.text ?? '') && !showsVerb(items) && !goesOn;
}

const isSaying = (items: Items, cue: Cue): boolean =>
  cue.kind === 'according' || isSayingVerb(verbOf(items, cue)) || !isSpeechVerb(verbOf(items, cue));

/** "According to Jane Doe, a nurse, | CLAUSE": what is said of the speaker belongs to no clause. */
function afterAccording(items: Items, cue: Cue) {
  const comma = commaBehind(items, cue.subject?.last ?? 0);
  if (comma < 0) return undefined;
  const next = commaBehind(items, comma);
  const said = items.slice(comma + 1, Math.max(next, 0));
  const first = describesSpeaker(said) ? next + 1 : comma + 1;
  return isWho(items[first]) ? undefined : { first, last: items.length - 1 };
}

/** "who lives there", "44", "a nurse": set off behind a name. */
const describesSpeaker = (said: Items): boolean =>
  isWho(said[0]) || (said.length === 1 && said[0]?.kind === 'number') || isRolePhrase(said);

const isWho = (item: Item | undefined): boolean => /^(?:who|whose|which)$/u.test(item?.text ?? '');

const commaBehind = (items: Items, at: number): number =>
  items.findIndex((item, i) => i > at && item.text === ',');

/** A mark that ends a clause, or a bracket that was opened before it. */
function isLooseMark(items: Items, first: number, at: number): boolean {
  const { kind, text } = items[at] ?? {};
  if (text === ')') return items.slice(first, at).every((item) => item.text !== '(');
  return kind === 'mark' && text !== '%';
}

/** Takes stops, commas and dashes off both ends. */
function trim(items: Items, from: number, to: number) {
  let [first, last] = [from, to];
  while (
    first <= last &&
    items[first]?.kind === 'mark' &&
    !/^[(£$€]$/u.test(items[first]?.text ?? '')
  )
    first++;
  while (last >= first && isLooseMark(items, first, last)) last--;
  const that = items[first]?.text === 'that' && !isAuxiliary(items[first + 1]?.text ?? '');
  if (that || /^(?:and|but)$/iu.test(items[first]?.text ?? '')) first++;
  return first <= last ? { first, last } : undefined;
}
