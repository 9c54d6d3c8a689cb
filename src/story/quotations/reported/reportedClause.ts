import { isAuxiliary, isPreposition } from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import type { Span } from '../../span.ts';
import { hasOfItsWords, verbOfClaim } from '../cues/claims.ts';
import { closesClause } from '../cues/closesClause.ts';
import { type Cue, isSaying, startOf } from '../cues/cue.ts';
import { opinionStart } from '../cues/opinionStart.ts';
import type { Frame, Items } from '../frames/frame.ts';
import { behindVerb } from './behindVerb.ts';
import { clauseEnd } from './clauseEnd.ts';
import { clauseInFront, isRolePhrase, isWho } from './clauseInFront.ts';
import { isRelative } from './insertedClauses.ts';
import { deedEnd } from './requests.ts';
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
  if (opensWithAs(items, cue)) return behindAs(items, cue, cues);
  if (closesClause(items, cue) && isSaying(items, cue))
    return isRelative(items, cue) ? undefined : clauseInFront(items, cue, cues);
  if (cue.kind === 'according') return afterAccording(items, cue);
  if (cue.kind === 'passive') return saidByAgent(items, cue, cues);
  if (cue.kind === 'conviction' || cue.kind === 'claim') return behindOpinion(items, cue, cues);
  return cue.inverted ? undefined : behindVerb(items, cue, cues);
}

/** "As Doe noted" and "As Doe put it" at a sentence's start. */
const opensWithAs = (items: Items, cue: Cue): boolean =>
  cue.kind === 'verb' &&
  items[0]?.text === 'As' &&
  startOf(cue) === 1 &&
  cue.words.last <= LONGEST_OPENING;

/** Items of "As the harbour town's old mayor noted". */
const LONGEST_OPENING = 8;

const LONGEST_ADVERBIAL = 6;

/** "As Doe reported on Monday, | CLAUSE", but "As Doe said goodbye, the club sang." */
function behindAs(items: Items, cue: Cue, cues: readonly Cue[]) {
  const behind = Math.max(cue.words.last, cue.subject?.last ?? 0) + 1;
  const rest = items.slice(behind, behind + LONGEST_ADVERBIAL);
  const comma = rest.findIndex(({ text }) => text === ',');
  const opener = rest[0]?.text ?? '';
  const adverbial = isPreposition(opener) || isCalendarWord(opener) || opener === 'it';
  if (comma < 0 || !isSaying(items, cue) || !(comma === 0 || adverbial)) return undefined;
  const first = behind + comma + 1;
  // "As Doe noted, that record fell."
  if (items[first]?.text === 'that') return undefined;
  return { first, last: clauseEnd(items, first, cues) };
}

/** "Doe is sure that | CLAUSE", "The claim by Doe that | CLAUSE | was mocked". */
function behindOpinion(items: Items, cue: Cue, cues: readonly Cue[]) {
  if (hasOfItsWords(items, cue.words.last)) return undefined;
  const first = opinionStart(items, cue);
  const main = verbOfClaim(items, cue) ?? items.length;
  const end = items[first]?.text === 'to' ? deedEnd(items, first) : clauseEnd(items, first, cues);
  return { first, last: Math.min(end, main - 1) };
}

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
