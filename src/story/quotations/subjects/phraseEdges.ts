import { isDocument } from '../../lexicon/documentNouns.ts';
import {
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../../lexicon/functionWords.ts';
import { isPlace, isStateAbbreviation } from '../../lexicon/places.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { isTitle } from '../../lexicon/titles.ts';
import { isCapitalised } from '../../tokens.ts';
import type { Item, Items } from '../frames/frame.ts';
import { isThinkTank } from './thinkTanks.ts';

/** Whether a phrase that ends after `at` cannot reach over it. */
export function isEdge(items: Items, at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'quote' || isSum(items, at)) return true;
  if (item.person !== undefined || item.kind === 'possessive' || item.kind === 'number')
    return false;
  if (item.text === '(') return !closesNear(items, at);
  if (item.kind === 'mark') return !/^[&’')/.]$/u.test(item.text) && !isAroundState(items, at);
  if (
    /^(?:but|while|as|that|which|who|whom|when|where|because|if|so|although|though|or|nor|since|until|than|after|before|then|yet|what|how|why)$/iu.test(
      item.text,
    )
  )
    return true;
  if (item.text === 'and')
    return (
      !joinsNames(items, at) &&
      !joinsCurrent(items, at) &&
      !isPreposition(items[at + 1]?.text ?? '')
    );
  return (
    isAuxiliary(item.text) ||
    /^(?:written|given|made)$/u.test(item.text) ||
    (isSpeechVerb(item.text) &&
      !isDeterminer(items[at - 1]?.text ?? 'a') &&
      !isPaper(items, at) &&
      !isThinkTank(items, at) &&
      !isOfState(items, at)) ||
    isConjunction(item.text)
  );
}

/** "Doe (Ohio)", and no bracket that holds a sentence. */
const closesNear = (items: Items, open: number): boolean =>
  items.slice(open, open + LONGEST_BRACKET).some(({ text }) => text === ')');

const LONGEST_BRACKET = 7;

/** "the $20 million | experts say it costs": a sum of money ends before whoever tells it. */
const isSum = (items: Items, at: number): boolean =>
  /^[$£€]$/u.test(items[at - 1]?.text ?? '') ||
  (/^(?:million|billion|trillion)$/u.test(items[at]?.text ?? '') &&
    /^[$£€]$/u.test(items[at - 2]?.text ?? ''));

/** "the state | department", "the state | prosecutor": what the state has, and no verb. */
const isOfState = (items: Items, at: number): boolean => {
  const next = items[at + 1];
  return (
    items[at]?.text === 'state' &&
    next?.kind === 'word' &&
    next.person === undefined &&
    !isDeterminer(next.text) &&
    !isPronoun(next.text) &&
    !isPreposition(next.text)
  );
};

/** The commas of "The Dayton, Ohio, | bakery". */
function isAroundState(items: Items, at: number): boolean {
  const second = items[at - 2]?.text === ',' ? at : at + 2;
  const [town, state] = [items[second - 3], items[second - 1]];
  const place = state?.text ?? '';
  return (
    items[at]?.text === ',' &&
    items[second]?.text === ',' &&
    isCapitalised(town) &&
    (isPlace(place) || isStateAbbreviation(place)) &&
    /^\p{Ll}/u.test(items[second + 1]?.text ?? '') &&
    /^(?:the|an?)$/iu.test(items[second - 4]?.text ?? '')
  );
}

/** "Harbour | notes | released on Monday": papers, and no verb. */
const isReleased = (items: Items, at: number): boolean =>
  /^(?:notes|reports|posts|texts|messages)$/u.test(items[at]?.text ?? '') &&
  /^(?:released|published|obtained|leaked|unsealed)$/u.test(items[at + 1]?.text ?? '');

/** "A parliamentary report", "A Harbour Audit Office report": the noun, with an adjective or a name. */
function isPaper(items: Items, at: number): boolean {
  if (isReleased(items, at)) return true;
  if (!isDocument(items[at]?.text ?? '') || items[at - 1]?.kind !== 'word') return false;
  let first = at - 1;
  while (first > at - LONGEST_NAME && isNameOfBody(items[first])) first--;
  const article = first === at - 1 ? first - 1 : first;
  return items[at - 1]?.person === undefined && isDeterminer(items[article]?.text ?? '');
}

const LONGEST_NAME = 6;

const isNameOfBody = (item: Item | undefined): boolean =>
  isCapitalised(item) && item?.person === undefined && !isDeterminer(item?.text ?? '');

const LONGEST_OFFICE = 7;

/** "House Speaker Jane Doe", from its first word. */
function isTitled(items: Items, first: number): boolean {
  const named = items
    .slice(first, first + LONGEST_OFFICE)
    .findIndex(({ person }) => person !== undefined);
  return (
    named > 0 &&
    items
      .slice(first, first + named)
      .every(
        ({ kind, text }) =>
          kind === 'word' &&
          (/^\p{Lu}/u.test(text) ||
            isRoleNoun(text) ||
            /^(?:vice|deputy|presidential)$/u.test(text)),
      ) &&
    (isTitle(items[first + named - 1]?.text ?? '') ||
      isRoleNoun(items[first + named - 1]?.text ?? ''))
  );
}

/** "Jane Doe and John Roe", "police and prosecutors": the same kind of word on both sides. */
export function joinsNames(items: Items, at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (before?.person !== undefined && (after?.person !== undefined || isTitled(items, at + 1)))
    return true;
  // "The Food and Drink Federation"
  const names = [before, after].every((item) => item?.person === undefined && isCapitalised(item));
  if (names && isCapitalised(items[at + 2]) && items[at + 2]?.person === undefined) return true;
  return (
    before?.kind === 'word' &&
    after?.kind === 'word' &&
    /s$/u.test(before.text) &&
    /^(?:\p{Ll}+s|family|police|staff|management)$/u.test(after.text)
  );
}

/** "a current | and | a former official", "current and former officials". */
const joinsCurrent = (items: Items, at: number): boolean =>
  /^(?:current|serving|sitting|present)$/iu.test(items[at - 1]?.text ?? '') &&
  items.slice(at + 1, at + 3).some(({ text }) => /^(?:former|retired|past|ex-\p{L}+)$/u.test(text));
