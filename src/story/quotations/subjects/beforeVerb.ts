import { isAdverb, isAuxiliary, isDeterminer } from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import type { Items } from '../frames/frame.ts';

/** Index of the last item before `verb` that is not its auxiliary or adverb: "has also said". */
export function beforeVerb(items: Items, verb: number): number {
  let at = verb - 1;
  while (at >= 0) {
    const time = timeBetween(items, at);
    if (time > 0) at -= time;
    else if (isVerbPart(items, at) || isShortHas(items, at) || isFirst(items, at)) at--;
    else break;
  }
  return at;
}

/** The "’s" of "who’s called for a vote", which stands for "has" before these verbs. */
export function isShortHas(items: Items, at: number): boolean {
  const [verb, next] = [items[at + 1]?.text ?? '', items[at + 2]?.text ?? ''];
  return (
    items[at]?.kind === 'possessive' &&
    /^(?:he|she|who)$/iu.test(items[at - 1]?.text ?? '') &&
    (HAS_SAID.test(verb) ||
      (verb === 'said' && next !== 'to') ||
      (verb === 'called' && /^(?:for|on)$/u.test(next)))
  );
}

const HAS_SAID =
  /^(?:argued|claimed|insisted|denied|vowed|pledged|promised|proposed|suggested|acknowledged|admitted|complained|boasted|predicted|warned|tweeted)$/u;

/** Length of "at first", of the "for weeks" of "has for weeks been", the "in May" of "had in May said", the "in the past" of "have in the past blamed". */
function timeBetween(items: Items, at: number): number {
  const { kind, text = '' } = items[at] ?? {};
  if (items[at - 1]?.text === 'at' && /^(?:first|last|least)$/u.test(text)) return 2;
  const spell = text === 'past' || SPELL.test(text);
  if (!(kind === 'number' || spell || isCalendarWord(text))) return 0;
  const described = /^(?:the|recent|past|last|many|several)$/u.test(items[at - 1]?.text ?? '');
  const length = described ? 3 : 2;
  return /^(?:for|in|on|over|since)$/u.test(items[at - length + 1]?.text ?? '') &&
    isAuxiliary(items[at - length]?.text ?? '')
    ? length
    : 0;
}

const SPELL = /^(?:hours|days|weeks|months|years|decades)$/u;

/** "who | first | said": no "first reported case". */
const isFirst = (items: Items, at: number): boolean =>
  items[at]?.text === 'first' &&
  items[at - 1]?.text !== 'at' &&
  !isDeterminer(items[at - 1]?.text ?? 'the');

function isVerbPart(items: Items, at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.kind !== 'word' || item.person !== undefined) return false;
  return (
    isAuxiliary(item.text) ||
    (isAdverb(item.text) && !/^\p{Lu}/u.test(item.text)) ||
    /^(?:to|instead|went|on|goes|going|heard|overheard|filmed|recorded|today|yesterday)$|n['’]t$/u.test(
      item.text,
    ) ||
    (next?.text === 'to' &&
      /^(?:said|reported|believed|thought|understood|used|likes?|liked|loved?|loves|managed|manages|hastened|hastens|quick|keen|careful|eager|continue[sd]?|appear(?:s|ed)?|seem(?:s|ed)?|began|begun|begins?)$/u.test(
        item.text,
      ))
  );
}
