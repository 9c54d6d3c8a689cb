import { isAuxiliary } from '../../lexicon/functionWords.ts';
import { isCharge } from '../../lexicon/judgingVerbs.ts';
import { isParticiple } from '../../lexicon/speechVerbs.ts';
import type { Items } from '../frames/frame.ts';
import { withApposedName } from '../subjects/apposedNames.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
import type { Cue } from './cue.ts';

export function isPassive(items: Items, at: number): boolean {
  const verb = items[at]?.text ?? '';
  if (isParticiple(verb) || (/^(?:said|says|say)$/u.test(verb) && !isHearsay(items, at)))
    return false;
  if (/ed$/u.test(verb) && WITHOUT_WAS.some((isOne) => isOne(items, at))) return true;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = items[i]?.text ?? '';
    if (/^(?:is|are|was|were|be|been|being|get|got|gets)$/u.test(word)) return true;
    if (
      !isAuxiliary(word) &&
      !/ly$/u.test(word) &&
      !/^(?:also|once|first|then|not|since)$/u.test(word)
    )
      return false;
  }
  return false;
}

/** "is said to be", "is said never to be": who says so stays unsaid. */
function isHearsay(items: Items, at: number): boolean {
  const to = /^(?:never|not|always)$/u.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return items[at]?.text === 'said' && items[to]?.text === 'to';
}

/** "Plan branded “a mess”": who brands something names it in between. */
function isBranded(items: Items, at: number): boolean {
  const named = /^(?:branded|dubbed|labelled|labeled|deemed)$/u.test(items[at]?.text ?? '');
  return named && items[at - 1] !== undefined && items[at + 1]?.kind === 'quote';
}

/** Passives whose "was" is left out. */
const WITHOUT_WAS = [isBranded, isByNext, isByBehindWords];

/** "criticised by the union", "criticised at the time by the union". */
function isByNext(items: Items, at: number): boolean {
  const behind = items.slice(at + 1, at + 5).map(({ text }) => text);
  return behind[0] === 'by' || behind.join(' ') === 'at the time by';
}

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
export function passiveCue(items: Items, at: number): Cue | undefined {
  const verb = items[at]?.text ?? '';
  if (/^(?:quoted|heard|reported|cited)$/u.test(verb)) return undefined;
  for (let i = at + 1; i < items.length && i < at + 12; i++) {
    if (items[i]?.text !== 'by') continue;
    if (MEDIUM.test(items[i + 1]?.text ?? '')) return undefined;
    const phrase = phraseStartingAt(items, i + 1);
    const agent = phrase && withoutCharge(items, { verb: at, by: i }, phrase);
    const subject = agent && endAtName(items, withApposedName(items, agent));
    return subject && { words: { first: at, last: at }, subject, inverted: true, kind: 'passive' };
  }
  return undefined;
}

/** "announced by e-mail": by nobody yet. */
const MEDIUM = /^(?:e-?mail|letter|phone|telephone|post|text|fax|radio|video|satellite)$/u;

/** "accused by | the board | of theft", "called a quack by | doctors | for selling it": without what is charged. */
function withoutCharge(items: Items, at: { verb: number; by: number }, agent: Phrase): Phrase {
  const verb = items[at.verb]?.text ?? '';
  const opens = at.by === at.verb + 1 ? opensCharge : opensReason;
  const charge = items.findIndex(
    (_, i) => i > agent.first && i <= agent.last && opens(items, i, verb),
  );
  return charge < 0 ? agent : { first: agent.first, last: charge - 1 };
}

function opensCharge(items: Items, at: number, verb: string): boolean {
  const word = items[at]?.text ?? '';
  if (/^(?:not|whether|if)$/u.test(word)) return true;
  return /^accus/u.test(verb) ? word === 'of' : isCharge(verb, word);
}

const opensReason = (items: Items, at: number): boolean =>
  items[at]?.text === 'for' && /^\p{Ll}{2,}ing$/u.test(items[at + 1]?.text ?? '');

/** "the critic Jane Doe | runs a kitchen": behind "by" and a name the sentence goes on. */
function endAtName(items: Items, { first, last }: Phrase): Phrase {
  const named = items.findIndex(({ person }, i) => i >= first && i <= last && person !== undefined);
  if (named < 0) return { first, last };
  let end = named;
  while (end < last && items[end + 1]?.person === items[named]?.person) end++;
  return { first, last: end };
}
