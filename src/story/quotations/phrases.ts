import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../lexicon/functionWords.ts';
import { isCalendarWord, isPlace } from '../lexicon/places.ts';
import { isRelationNoun } from '../lexicon/relationNouns.ts';
import { isSpeechVerb } from '../lexicon/speechVerbs.ts';
import type { Item } from './frames.ts';

/** Items `first` to `last` of a frame, both inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

type Items = readonly Item[];

const MAX_WORDS = 24;
const MAX_APPOSITIONS = 4;
const ASIDE_WORDS = 6;

/** Index of the last item before `verb` that is not its auxiliary or adverb: "has also said". */
export function beforeVerb(items: Items, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isVerbPart(items[at], items[at + 1])) at--;
  return at;
}

function isVerbPart(item: Item | undefined, next: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.person !== undefined) return false;
  return (
    isAuxiliary(item.text) ||
    (isAdverb(item.text) && !/^\p{Lu}/u.test(item.text)) ||
    /^(?:to|went|on|goes|heard|overheard|filmed|recorded)$|n['’]t$/u.test(item.text) ||
    (next?.text === 'to' && /^(?:said|reported|believed|thought|understood)$/u.test(item.text))
  );
}

/** The subject that ends right before a verb, or before the commas of its appositions. */
export function subjectBefore(items: Items, verb: number): Phrase | undefined {
  const at = beforeVerb(items, verb);
  const described = isComma(items[at]) ? describedHead(items, at) : undefined;
  if (described) return described;
  if (/^(?:who|which)$/u.test(items[at]?.text ?? '')) return antecedent(items, at);
  const phrase = isComma(items[at])
    ? subjectBeforeAppositions(items, at)
    : phraseEndingAt(items, at);
  return phrase && (restrictedHead(items, phrase) ?? phrase);
}

/** "The company, which was founded by Jane Doe, says": what the sentence opens with. */
export function describedHead(items: Items, end: number): Phrase | undefined {
  const who = items.findIndex(
    (item, i) =>
      i > 0 && i < end && isComma(items[i - 1]) && /^(?:who|which|whose)$/u.test(item.text),
  );
  if (who < 2 || items.slice(0, who - 1).some((item) => item.kind !== 'word')) return undefined;
  const opens = isDeterminer(items[0]?.text ?? '') || /^\p{Lu}/u.test(items[0]?.text ?? '');
  const plain = items
    .slice(0, who - 1)
    .every(({ text }) => !isAuxiliary(text) && !/\p{Ll}ed$/u.test(text));
  const inner = items.slice(who, end).some(isComma);
  return opens && plain && !inner ? phraseEndingAt(items, who - 2) : undefined;
}

/** "The woman who owns the shop said": the phrase before a "who" without a comma. */
function restrictedHead(items: Items, { first }: Phrase): Phrase | undefined {
  return /^(?:who|whose)$/u.test(items[first - 1]?.text ?? '')
    ? phraseEndingAt(items, first - 2)
    : undefined;
}

/** From the comma before the verb back: "Jane Doe, 55, a teacher at the school, said". */
function subjectBeforeAppositions(items: Items, from: number): Phrase | undefined {
  let at = from;
  for (let round = 0; round < MAX_APPOSITIONS; round++) {
    const inner = phraseEndingAt(items, at - 1);
    const aside = asideEdge(items, inner);
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    if (!inner || isWholePerson(items, inner)) return inner;
    const edge = clauseEdge(items, inner.first - 1);
    if (!isComma(items[edge])) return mayStandAlone(items, inner) ? inner : undefined;
    at = edge;
    const head = phraseEndingAt(items, at - 1);
    if (head && !isAppositive(items, head)) return nameOf(items, head, inner);
  }
  return undefined;
}

/** "Jane Doe, writing in the Post, said": the comma before what somebody does meanwhile. */
function asideEdge(items: Items, inner: Phrase | undefined): number | undefined {
  if (!inner) return undefined;
  for (let at = inner.first; at > Math.max(0, inner.first - ASIDE_WORDS); at--) {
    if (/\p{Ll}ing$/u.test(items[at]?.text ?? '') && isComma(items[at - 1])) return at - 1;
    if (at < inner.first && items[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

const mayStandAlone = (items: Items, phrase: Phrase): boolean =>
  !isAppositive(items, phrase) && !isPreposition(items[phrase.first]?.text ?? '');

/** Of "the leader of the party, Jane Doe," the name, else what stands in front. */
const nameOf = (items: Items, head: Phrase, apposition: Phrase): Phrase =>
  isDescription(items, head) && isNameAlone(items, apposition) ? apposition : head;

/** "The leader of the party", "its lawyer": says what somebody is, and leaves the name to come. */
const isDescription = (items: Items, { first }: Phrase): boolean =>
  items[first]?.person === undefined &&
  /^(?:a|an|the|its|his|her|their|another|one)$/iu.test(items[first]?.text ?? '');

/** A name and nothing else, but for the kind of thing it names: "the charity Safe Harbour". */
function isNameAlone(items: Items, { first, last }: Phrase): boolean {
  const words = items.slice(first, last + 1).filter(({ kind }) => kind === 'word');
  const opening = words.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  const kind = words.slice(0, opening);
  const name = words.slice(opening).map(({ text }) => text);
  return (
    opening >= 0 &&
    (kind.length === 0 || /^(?:a|an|the)$/iu.test(kind[0]?.text ?? '')) &&
    !kind.some(({ text }) => isPreposition(text)) &&
    name.every((text) => /^\p{Lu}|^(?:of|the|and|for|de|van|von)$/u.test(text)) &&
    !isPlace(name.join(' ')) &&
    !isCalendarWord(name[0] ?? '')
  );
}

/** From inside a relative clause, "who runs the town", back to the comma before it. */
function clauseEdge(items: Items, from: number): number {
  for (let at = from; at > Math.max(0, from - MAX_WORDS); at--) {
    if (isComma(items[at])) return at;
    if (items[at]?.kind === 'quote' || items[at]?.kind === 'mark') return from;
  }
  return from;
}

const isComma = (item: Item | undefined): boolean =>
  item !== undefined && /^[,—–]$/u.test(item.text);

/** "Doe, who had warned": the phrase before "who". */
function antecedent(items: Items, at: number): Phrase | undefined {
  const phrase = phraseEndingAt(items, items[at - 1]?.text === ',' ? at - 2 : at - 1);
  if (!phrase) return undefined;
  const person = items[phrase.last]?.person;
  let { first } = phrase;
  if (person !== undefined) {
    first = phrase.last;
    while (items[first - 1]?.person === person) first--;
  }
  return { first, last: phrase.last };
}

/** A name that fills its phrase, but for a role in front, is always the subject. */
function isWholePerson(items: Items, { first, last }: Phrase): boolean {
  return (
    items[last]?.person !== undefined &&
    !items
      .slice(first, last)
      .some((item, i) =>
        item.text === 'of'
          ? isRelationNoun(items[first + i - 1]?.text ?? '')
          : isPreposition(item.text),
      )
  );
}

const isAppositive = (items: Items, { first }: Phrase): boolean =>
  /^(?:who|which|whose|aged|formerly|\d+)$/u.test(items[first]?.text ?? '') ||
  items[first]?.kind === 'number';

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
  if (isPersonal(item)) return { first: end, last: end };
  let first = end;
  while (first > 0 && end - first < MAX_WORDS && !isEdge(items, first - 1)) first--;
  if (/self$/u.test(items[first]?.text ?? '') && first < end) first++;
  return withoutLead(items, { first, last: end });
}

const isPersonal = (item: Item): boolean =>
  item.person === undefined && isPronoun(item.text) && !isDeterminer(item.text);

function openingOf(items: Items, close: number): number {
  for (let at = close - 1; at > close - 12; at--) if (items[at]?.text === '(') return at;
  return close;
}

/** Whether a phrase that ends after `at` cannot reach over it. */
function isEdge(items: Items, at: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'quote') return true;
  if (item.person !== undefined || item.kind === 'possessive' || item.kind === 'number')
    return false;
  if (item.kind === 'mark') return !/^[&’'()/.]$/u.test(item.text);
  if (
    /^(?:but|while|as|that|which|who|whom|when|where|because|if|so|although|though|or|nor|since|until|than|after|before|then|yet|what)$/iu.test(
      item.text,
    )
  )
    return true;
  if (item.text === 'and')
    return !joinsNames(items, at) && !isPreposition(items[at + 1]?.text ?? '');
  return (
    isAuxiliary(item.text) ||
    /^(?:written|given|made)$/u.test(item.text) ||
    (isSpeechVerb(item.text) && !isDeterminer(items[at - 1]?.text ?? 'a')) ||
    isConjunction(item.text)
  );
}

/** "Jane Doe and John Roe", "police and prosecutors": the same kind of word on both sides. */
function joinsNames(items: Items, at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (before?.person !== undefined && after?.person !== undefined) return true;
  return (
    before?.kind === 'word' &&
    after?.kind === 'word' &&
    /s$/u.test(before.text) &&
    /^\p{Ll}+s$/u.test(after.text)
  );
}

/** Drops an adverbial in front: "In a statement | the council", "with | his family". */
function withoutLead(items: Items, { first, last }: Phrase): Phrase {
  if (!isPreposition(items[first]?.text ?? '') && !isAdverb(items[first]?.text ?? ''))
    return lateSubject(items, { first, last });
  for (let at = last; at > first; at--) {
    const before = items[at - 1]?.text ?? '';
    const opens =
      isDeterminer(items[at]?.text ?? '') || (isName(items[at]) && !isName(items[at - 1]));
    if (
      opens &&
      (at - 1 === first || !isPreposition(before)) &&
      items[at - 1]?.kind !== 'possessive'
    )
      return { first: at, last };
  }
  return { first: Math.min(first + 1, last), last };
}

/** "the school sent home | a letter": an article that neither a preposition nor "-ing" rules. */
function lateSubject(items: Items, { first, last }: Phrase): Phrase {
  for (let at = last; at > first + 1; at--) {
    const before = items[at - 1]?.text ?? '';
    if (!/^(?:a|an|the)$/u.test(items[at]?.text ?? '')) continue;
    if (isPreposition(before) || /ing$/u.test(before) || /^(?:and|or|all|both|half)$/u.test(before))
      continue;
    return { first: at, last };
  }
  return { first, last };
}

const isName = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^\p{Lu}/u.test(item.text);

/** The noun phrase that starts at an item: up to a comma, a clause or the end. */
export function phraseStartingAt(items: Items, first: number): Phrase | undefined {
  const opener = items[first];
  if (!opener || (opener.kind !== 'word' && opener.kind !== 'tag' && opener.kind !== 'number'))
    return undefined;
  if (isPersonal(opener)) return { first, last: first };
  let last = first;
  while (last - first < MAX_WORDS && !endsPhrase(items, last + 1, first)) last++;
  return { first, last };
}

function endsPhrase(items: Items, at: number, first: number): boolean {
  const item = items[at];
  if (!item || item.kind === 'quote') return true;
  if (item.person !== undefined || item.kind === 'possessive') return false;
  if (item.kind === 'mark') return !/^[&/-]$/u.test(item.text);
  if (item.kind === 'number') return false;
  if (/^(?:on|in|at|by|with|to)$/u.test(item.text)) return endsBeforePreposition(items, at, first);
  if (item.text === 'and')
    return !joinsNames(items, at) && !/^\p{Lu}/u.test(items[at + 1]?.text ?? '');
  return opensNewPart(item);
}

/** A word that begins a clause, an adverbial or the verb. */
function opensNewPart(item: Item): boolean {
  return (
    /^(?:who|which|that|when|where|while|but|as|if|because|after|before|during|about|since|whose|via|through|following|amid|ahead)$/u.test(
      item.text,
    ) ||
    isAuxiliary(item.text) ||
    isPronoun(item.text) ||
    (/ing$/u.test(item.text) && isSpeechVerb(item.text)) ||
    (isAdverb(item.text) && /ly$/u.test(item.text))
  );
}

/** "said Jane Doe in Paris" ends at the name; "said a teacher at the school" and "papers seen by" go on. */
function endsBeforePreposition(items: Items, at: number, first: number): boolean {
  if (items[at]?.text === 'by' && /(?:ed|en)$/u.test(items[at - 1]?.text ?? '')) return false;
  const named = items.slice(first, at).some((item) => item.person !== undefined);
  const next = items[at + 1]?.text ?? '';
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
