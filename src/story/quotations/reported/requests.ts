import {
  isAuxiliary,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../../lexicon/functionWords.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { type Cue, verbOf } from '../cues/cue.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import { endOfTime } from './clauseStart.ts';

/** Verbs of saying what somebody else should do. */
const REQUEST =
  /^(?:urg(?:e[sd]?|ing)|(?:call|appeal|warn|ask|order|instruct|beg|begg)(?:s|ed|ing)?|exhort(?:s|ed|ing)?|(?:encourag|implor)(?:e[sd]?|ing)|advis(?:e[sd]?|ing)|tells?|told|telling)$/u;
/** Verbs of saying what oneself will do, or has done: "claimed to have voted". */
const PROMISE =
  /^(?:vow|pledge|promise|propose)[sd]?$|^(?:claim(?:s|ed|ing)?|profess(?:es|ed|ing)?)$|^(?:threaten|agree|offer)(?:s|e?d)?$|^(?:vowed|vowing|pledging|promising|threatening|proposing)$/u;
/** Verbs of saying what oneself did: "denied taking it". */
const OWNS_UP = /^(?:den(?:y|ies|ied)|admit(?:s|ted)?|recall(?:s|ed)?|deny)$/u;
/** Verbs of saying what will happen: "expects prices to fall". */
const EXPECT = /^expects?$/u;
const LONGEST_LISTENER = 12;

/** Whether a verb says what somebody else should do: "urged". */
export const isRequest = (verb: string): boolean => REQUEST.test(verb);

const isGerund = (word: string): boolean => /\p{Ll}{2}ing$/u.test(word) && !/thing$/u.test(word);

/**
 * What a cue tells a listener to do, first and last item, from "to" on: "urged Doe | to resign",
 * "called on him | to pay"; or what the speaker will do: "vowed | to appeal"; or thinks that others will.
 */
export function requestedDeed(items: Items, cue: Cue): Phrase | undefined {
  const verb = verbOf(items, cue);
  const promised = endOfTime(items, cue.words.last + 1);
  if (PROMISE.test(verb) && isDeed(items, promised))
    return { first: promised, last: deedEnd(items, promised) };
  const behind = cue.words.last + 1;
  if (EXPECT.test(verb) && (isDeed(items, behind) || deedBehind(items, behind) !== undefined))
    return { first: behind, last: deedEnd(items, behind) };
  if (OWNS_UP.test(verb) && isGerund(items[behind]?.text ?? ''))
    return { first: behind, last: deedEnd(items, behind) };
  if (!REQUEST.test(verb)) return undefined;
  const on = /^(?:call|appeal)/u.test(verb);
  if (on && !/^(?:on|upon|to|for)$/u.test(items[behind]?.text ?? '')) return undefined;
  const first = deedBehind(items, on ? behind + 1 : behind);
  return first === undefined ? undefined : { first, last: deedEnd(items, first) };
}

/** Up to the first mark, or to what the speaker does next: "to pay | and said". */
export function deedEnd(items: Items, first: number): number {
  let at = first + 1;
  while (items[at] && !endsRequest(items, at)) at++;
  if (!/^(?:after|before)$/u.test(items[at]?.text ?? '')) return at - 1;
  // "of shelling it | just two hours after"
  let last = at - 1;
  while (last > first && (items[last]?.kind === 'number' || SPELL.test(items[last]?.text ?? '')))
    last--;
  return last;
}

const SPELL =
  /^(?:minutes|hours|days|weeks|months|years|shortly|soon|just|only|two|three|four|five|six)$/u;

function endsRequest(items: Items, at: number): boolean {
  const { text = '', kind } = items[at] ?? {};
  if (kind === 'mark') return !(/^[&’'%$£€/]$/u.test(text) || isAbbreviation(items, at));
  if (/^(?:who|which|whose|while|when|after|before|but|notwithstanding)$/u.test(text)) return true;
  if (text !== 'and') return false;
  // "those thefts | and others | on Freedonia"
  if (items[at + 1]?.text === 'others' && isPreposition(items[at + 2]?.text ?? '')) return false;
  // "to appeal | and left": what the speaker did next.
  if (showsVerb(items.slice(at + 1, at + 2))) return true;
  return items
    .slice(at + 1, at + 3)
    .some((next) => isAuxiliary(next.text) || isSpeechVerb(next.text) || isPronoun(next.text));
}

/** The stop of "then-Gov. Doe": behind the sentence's own stands no word. */
const isAbbreviation = (items: Items, at: number): boolean =>
  items[at]?.text === '.' && items[at + 1]?.kind === 'word';

/** The "to" of what a listener, named from an item on, is to do. */
function deedBehind(items: Items, first: number): number | undefined {
  // "asked | not to be named": no listener.
  if (items[first]?.text === 'not') return undefined;
  for (let at = first; at < first + LONGEST_LISTENER; at++) {
    const item = items[at];
    if (item?.text === ',' && at > first) return behindAside(items, at);
    if (!item || item.kind === 'quote' || (item.kind === 'mark' && !/^[&’'-]$/u.test(item.text)))
      return undefined;
    if (isAuxiliary(item.text) || /^(?:that|whether|if|about)$/u.test(item.text)) return undefined;
    if (at > first && isDeed(items, at)) return at;
  }
  return undefined;
}

/** The deed behind what a listener is, between commas: "asked Doe, the head of the firm, | to resign". */
function behindAside(items: Items, comma: number): number | undefined {
  const rest = items.slice(comma + 1, comma + LONGEST_LISTENER);
  const end = rest.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  const described =
    isDeterminer(rest[0]?.text ?? '') && rest[end]?.text === ',' && !showsVerb(rest.slice(0, end));
  const deed = comma + end + 2;
  return described && isDeed(items, deed) ? deed : undefined;
}

/** "to resign", "not to resign": no "to the effect" and no "to Leeds". */
export function isDeed(items: Items, at: number): boolean {
  const to = items[at]?.text === 'not' ? at + 1 : at;
  const verb = items[items[to + 1]?.text === 'not' ? to + 2 : to + 1];
  if (items[to]?.text !== 'to' || verb?.kind !== 'word') return false;
  return /^\p{Ll}{2,}$/u.test(verb.text) && !isDeterminer(verb.text) && !isPreposition(verb.text);
}
