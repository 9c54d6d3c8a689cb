import { isDocument, isStudy } from '../../lexicon/documentNouns.ts';
import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { isCapitalised } from '../../tokens.ts';
import type { Item, Items } from '../frames/frame.ts';
import { isEdge, joinsNames } from './phraseEdges.ts';

/** Items `first` to `last` of a frame, both inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Longer than any subject that a reader can follow. */
export const MAX_WORDS = 24;

/** The noun phrase that ends at an item: back to a clause's edge, then past a leading "In a statement". */
export function phraseEndingAt(items: Items, last: number): Phrase | undefined {
  const end = items[last]?.text === ')' ? openingOf(items, last) - 1 : last;
  const item = items[end];
  if (
    !item ||
    (item.kind !== 'word' &&
      item.kind !== 'possessive' &&
      item.kind !== 'tag' &&
      item.kind !== 'number')
  )
    return undefined;
  if (/^(?:him|her|it)self$/u.test(item.text) && items[end - 1]?.kind === 'word')
    return phraseEndingAt(items, end - 1);
  if (isPersonal(item) && !isObject(items, end)) return { first: end, last: end };
  if (isStarOf(items, end)) return { first: end - 2, last: end };
  return pronounHead(items, withoutLead(items, { first: startOf(items, end), last: end }));
}

/** Back from a phrase's last item to the edge it begins behind. */
function startOf(items: Items, end: number): number {
  let first = end;
  while (first > 0 && end - first < MAX_WORDS && !isEdge(items, first - 1)) first--;
  if (first === end) return end;
  const rest = first + objectLength(items, first);
  return Math.min(end, rest + ruledVerbLength(items, rest));
}

/** Words of "himself" and of "him of" in "it reminds | him of | a play": whom a verb is done to. */
function objectLength(items: Items, at: number): number {
  if (/self$/u.test(items[at]?.text ?? '')) return 1;
  if (!/^(?:him|them|us|me)$/u.test(items[at]?.text ?? '')) return 0;
  return isPreposition(items[at + 1]?.text ?? '') ? 2 : 1;
}

/** Words of "hold" in "they will | hold | banners", "also sign" in "must | also sign | a letter": of a verb, and no phrase. */
function ruledVerbLength(items: Items, at: number): number {
  if (!/^(?:will|would|can|could|may|might|must|should)$/u.test(items[at - 1]?.text ?? ''))
    return 0;
  const adverbs = isAdverb(items[at]?.text ?? '') ? 1 : 0;
  const verb = items[at + adverbs]?.text ?? '';
  const isVerb = /^\p{Ll}+$/u.test(verb) && !NO_VERB.some((isOther) => isOther(verb));
  return isVerb ? adverbs + 1 : 0;
}

const NO_VERB = [isDeterminer, isPronoun, isPreposition];

/** `the "Harbor Nights" star`: known from what the marks name. */
const isStarOf = (items: Items, last: number): boolean =>
  /^(?:star|actor|actress|singer|director|creator|author|host|frontman|producer)$/u.test(
    items[last]?.text ?? '',
  ) &&
  items[last - 1]?.kind === 'quote' &&
  /^the$/iu.test(items[last - 2]?.text ?? '');

/** "He nevertheless", "She's": of a phrase that opens with "he" or "she" nothing else is the subject. */
const pronounHead = (items: Items, phrase: Phrase): Phrase =>
  /^(?:he|she|it|they)$/iu.test(items[phrase.first]?.text ?? '')
    ? { first: phrase.first, last: phrase.first }
    : phrase;

/** "people who know | him", "sources with knowledge of | it": no subject. */
const isObject = (items: Items, at: number): boolean =>
  /^(?:him|them|us|me)$/u.test(items[at]?.text ?? '') ||
  (/^(?:her|it|you)$/u.test(items[at]?.text ?? '') &&
    isPreposition(items[at - 1]?.text ?? '') &&
    !/^(?:as|after|before|since|until|than|like)$/u.test(items[at - 1]?.text ?? ''));

const isPersonal = (item: Item): boolean =>
  item.person === undefined && isPronoun(item.text) && !isDeterminer(item.text);

function openingOf(items: Items, close: number): number {
  for (let at = close - 1; at > close - 12; at--) if (items[at]?.text === '(') return at;
  return close;
}

/** Drops an adverbial in front: "In a statement | the council", "with | his family". */
function withoutLead(items: Items, phrase: Phrase): Phrase {
  const { last } = phrase;
  const first = phrase.first + leadOfTime(items, phrase);
  const opener = items[first]?.text ?? '';
  // "IN&O’s head"
  const named = items[first + 1]?.text === '&';
  if (named || !(isPreposition(opener) || isAdverb(opener)))
    return lateSubject(items, { first, last });
  for (let at = last; at > first; at--) {
    const before = items[at - 1]?.text ?? '';
    const opens =
      isDeterminer(items[at]?.text ?? '') ||
      (isCapitalised(items[at]) &&
        !isCapitalised(items[at - 1]) &&
        !isCalendarWord(items[at]?.text ?? ''));
    if (
      opens &&
      (at - 1 === first || !isPreposition(before)) &&
      items[at - 1]?.kind !== 'possessive'
    )
      return { first: at, last };
  }
  return { first: Math.min(first + 1, last), last };
}

/** Words of "in light" before "of a report" and of "last month" before a name. */
function leadOfTime(items: Items, { first, last }: Phrase): number {
  const past = /^(?:last|this|next)$/iu.test(items[first]?.text ?? '');
  const spell = /^(?:week|month|year|summer|autumn|fall|winter|spring|night)$/u;
  const timed = past && (spell.test(items[first + 1]?.text ?? '') || isDay(items[first + 1]));
  if (timed && first + 2 <= last && isCapitalised(items[first + 2])) return 2;
  return opensInLightOf(items, first) ? 2 : 0;
}

const isDay = (item: Item | undefined): boolean => isCalendarWord(item?.text ?? '');

/** "in light of | a report": three words for one. */
const opensInLightOf = (items: Items, first: number): boolean =>
  /^in$/iu.test(items[first]?.text ?? '') &&
  /^(?:light|view|wake|spite)$/u.test(items[first + 1]?.text ?? '') &&
  items[first + 2]?.text === 'of';

/** "the school sent home | a letter": an article that neither a preposition nor "-ing" rules. */
function lateSubject(items: Items, { first, last }: Phrase): Phrase {
  for (let at = last; at > first; at--) {
    const before = items[at - 1]?.text ?? '';
    const told = at - 1 === first && /ing$/u.test(before) && isDash(items[first - 1]);
    if (!/^(?:a|an|the|some|many|several|most)$/u.test(items[at]?.text ?? '')) continue;
    if (at - 1 === first && !told) continue;
    if (isPreposition(before) || /^(?:and|or|all|both|half)$/u.test(before)) continue;
    if (/ing$/u.test(before) && !told) continue;
    return { first: at, last };
  }
  return { first, last };
}

/** Behind a dash a word in "-ing" stands for what was told: "— meddling | the senator said was …". */
const isDash = (item: Item | undefined): boolean => /^[—–-]$/u.test(item?.text ?? '');

/** The noun phrase that starts at an item: up to a comma, a clause or the end. */
export function phraseStartingAt(items: Items, first: number): Phrase | undefined {
  const opener = items[first];
  if (!opener || (opener.kind !== 'word' && opener.kind !== 'tag' && opener.kind !== 'number'))
    return undefined;
  const oneOf = /^one$/iu.test(opener.text) && items[first + 1]?.text === 'of';
  if (isPersonal(opener) && !oneOf) return { first, last: first };
  let last = oneOf ? first + 2 : first;
  while (last - first < MAX_WORDS && !endsPhrase(items, last + 1, first)) last++;
  return { first, last };
}

function endsPhrase(items: Items, at: number, first: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'quote') return true;
  if (item.person !== undefined || item.kind === 'possessive') return false;
  if (item.kind === 'mark') return !/^[&/’'-]$/u.test(item.text);
  if (item.kind === 'number') return false;
  if (/^(?:on|in|at|by|with|to)$/u.test(item.text)) return endsBeforePreposition(items, at, first);
  if (item.text === 'and')
    return (
      !joinsNames(items, at) &&
      !/^\p{Lu}/u.test(items[at + 1]?.text ?? '') &&
      !joinsRoles(items, at)
    );
  return opensNewPart(item);
}

const LONGEST_ROLE = 4;

/** "Tory MP | and | ethics critic Jane Doe": two roles of whoever is named behind them. */
function joinsRoles(items: Items, and: number): boolean {
  const behind = items.slice(and + 1, and + 2 + LONGEST_ROLE);
  const named = behind.findIndex(({ person }) => person !== undefined);
  return (
    named > 0 &&
    items[and - 1]?.person === undefined &&
    isRoleNoun(items[and - 1]?.text ?? '') &&
    isRoleNoun(behind[named - 1]?.text ?? '') &&
    behind.slice(0, named).every(({ kind }) => kind === 'word')
  );
}

/** A word that begins a clause, an adverbial or the verb. */
function opensNewPart(item: Item): boolean {
  return (
    /^(?:who|which|that|when|where|while|but|as|if|because|after|before|during|about|since|whose|via|through|following|amid|ahead)$/u.test(
      item.text,
    ) ||
    isAuxiliary(item.text) ||
    // "the leader of the Keep It campaign"
    // and of "the head of one group"
    (isPronoun(item.text) &&
      /^(?:I$|\p{Ll})/u.test(item.text) &&
      !/^(?:one|others)$/u.test(item.text)) ||
    (/ing$/u.test(item.text) && isSpeechVerb(item.text)) ||
    (isAdverb(item.text) && /ly$/u.test(item.text))
  );
}

/** "a report | by | the firm", "sources close | to | the firm". */
const isTiedTo = (items: Items, at: number): boolean =>
  (items[at]?.text === 'by' &&
    [isDocument, isStudy].some((isOne) => isOne(items[at - 1]?.text ?? ''))) ||
  (items[at]?.text === 'to' && items[at - 1]?.text === 'close');

/** "said Jane Doe in Paris" ends at the name; "said a teacher at the school" and "papers seen by" go on. */
function endsBeforePreposition(items: Items, at: number, first: number): boolean {
  const next = items[at + 1]?.text ?? '';
  if (isTiedTo(items, at)) return false;
  // "papers seen by the court", "two people briefed on the plan"
  if (/(?:ed|en)$/u.test(items[at - 1]?.text ?? '') && !isCalendarWord(next)) return false;
  const named = items.slice(first, at).some((item) => item.person !== undefined);
  const indefinite = /^(?:a|an|one|another)$/iu.test(items[first]?.text ?? '');
  if (indefinite && !named && /^(?:at|with)$/u.test(items[at]?.text ?? '')) return false;
  return (
    named ||
    /^(?:on|to|by)$/u.test(items[at]?.text ?? '') ||
    /^(?:a|an|his|her|their|January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
      next,
    ) ||
    /^\d/u.test(next)
  );
}
