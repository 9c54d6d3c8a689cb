import { isDocument } from '../../lexicon/documentNouns.ts';
import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
} from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { type Cue, isSaying, startOf } from '../cues/cue.ts';
import { hasFiniteVerb, showsVerb } from '../frames/finiteVerbs.ts';
import type { Item, Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import { behindVerb } from './behindVerb.ts';
import { clauseEnd } from './clauseEnd.ts';

/** "CLAUSE, X said": back to the frame's start or to the last quotation. */
export function clauseInFront(items: Items, cue: Cue, cues: readonly Cue[]): Phrase | undefined {
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
  const last = described ? undefined : lastOfWhole(items, cues, { first, last: front }, behind);
  if (last !== undefined) return { first, last };
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

/** The last item of a clause that goes on behind the cue and holds it. */
function lastOfWhole(
  items: Items,
  cues: readonly Cue[],
  front: Phrase,
  behind: number,
): number | undefined {
  if (isInterpolated(items, front.last, behind)) return items.length - 1;
  const words = items.slice(front.first, front.last);
  const clause = !isPreposition(words[0]?.text.toLowerCase() ?? '') || showsVerb(words);
  return clause && goesOnWithAnd(items, cues, behind)
    ? clauseEnd(items, behind + 2, cues)
    : undefined;
}

/** "Bread is dear, the council said, | and cakes are too.", "…, she said, | but only on Sundays.": more of the same, and nobody else's deed. */
function goesOnWithAnd(items: Items, cues: readonly Cue[], behind: number): boolean {
  const [comma, and, opener] = items.slice(behind, behind + 3);
  if (comma?.text !== ',' || opener === undefined || /^(?:we|I)$/u.test(opener.text)) return false;
  const only = and?.text === 'but' && /^(?:only|not)$/u.test(opener.text);
  if (!only && !(and?.text === 'and' && mayBeSubject(opener))) return false;
  const rest = items.slice(behind + 3);
  const alone = rest.every(({ kind, person }) => kind !== 'quote' && person === undefined);
  return (only || (alone && showsVerb(rest))) && !cues.some((other) => startOf(other) > behind);
}

/** Opens a clause of its own, as far as its form tells, and names nobody. */
function mayBeSubject(item: Item): boolean {
  const { kind, text, person } = item;
  if (kind === 'number' || isDeterminer(text)) return true;
  return (
    kind === 'word' &&
    person === undefined &&
    /^\p{Ll}{2,}$/u.test(text) &&
    !/ing$/u.test(text) &&
    !(isPreposition(text) || isConjunction(text) || isAdverb(text) || isSpeechVerb(text)) &&
    !showsVerb([item])
  );
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
export function isRolePhrase(items: Items): boolean {
  const end = items.findIndex(({ kind, text }) => kind !== 'word' || isPreposition(text));
  const head = items.slice(0, end < 0 ? undefined : end);
  // "Then, recalls Jane Doe, a nurse, it rained": behind a second comma the clause goes on.
  const goesOn = items.some(({ text }) => text === ',');
  return isRoleNoun(head.at(-1)?.text ?? '') && !showsVerb(items) && !goesOn;
}

export const isWho = (item: Item | undefined): boolean =>
  /^(?:who|whose|which)$/u.test(item?.text ?? '');
