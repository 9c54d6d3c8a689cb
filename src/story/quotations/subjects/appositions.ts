import { isAuxiliary, isPreposition } from '../../lexicon/functionWords.ts';
import { isCalendarWord, isPlace, isStateAbbreviation } from '../../lexicon/places.ts';
import { isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isTitle } from '../../lexicon/titles.ts';
import { type Item, type Items, isBreak } from '../frames/frame.ts';
import { MAX_WORDS, type Phrase, phraseEndingAt } from './nounPhrases.ts';

const MAX_APPOSITIONS = 5;

/** From the comma before the verb back: "Jane Doe, 55, a teacher at the school, said". */
export function subjectBeforeAppositions(items: Items, from: number): Phrase | undefined {
  const dash = openingDash(items, from);
  return dash === undefined ? behindCommas(items, from) : phraseEndingAt(items, dash - 1);
}

function behindCommas(items: Items, from: number): Phrase | undefined {
  let at = from;
  for (let round = 0; round < MAX_APPOSITIONS; round++) {
    const inner = phraseEndingAt(items, at - 1);
    const aside = asideEdge(items, inner);
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    const edge = inner && edgeBefore(items, inner);
    if (!inner || edge === undefined) return inner;
    if (!isBreak(items[edge])) return mayStandAlone(items, inner) ? inner : undefined;
    at = edge;
    const head = phraseEndingAt(items, at - 1);
    if (head && !goesOn(items, head)) return nameOf(items, head, inner);
  }
  return undefined;
}

/** Where the part that ends with a phrase begins; undefined before a person, whose the words are. */
const edgeBefore = (items: Items, inner: Phrase): number | undefined =>
  parentsEdge(items, inner) ??
  (isWholePerson(items, inner) ? undefined : clauseEdge(items, inner.first - 1));

/** Whether a phrase only tells more of what stands in front of it. */
const goesOn = (items: Items, head: Phrase): boolean =>
  isAppositive(items, head) || isSecondRole(items, head) || isOfficeBehindName(items, head);

/** "Many — Doe and Roe among them — said": the first of two dashes. */
function openingDash(items: Items, from: number): number | undefined {
  if (!isDash(items[from])) return undefined;
  for (let at = from - 2; at > Math.max(0, from - MAX_WORDS); at--) {
    if (items[at]?.kind === 'quote') return undefined;
    if (isDash(items[at])) return at;
  }
  return undefined;
}

const isDash = (item: Item | undefined): boolean => /^[—–]$/u.test(item?.text ?? '');

/** "Jane Doe, | the mayor of Hull, | one of the rowers, said": behind a name "the" tells of it too. */
export const isOfficeBehindName = (items: Items, { first, last }: Phrase): boolean =>
  isBreak(items[first - 1]) &&
  items[first - 2]?.person !== undefined &&
  items[last]?.person === undefined &&
  (/^(?:the|now|then|currently|formerly)$/u.test(items[first]?.text ?? '')
    ? items.slice(first, last + 1).some(({ text }) => isRoleNoun(text))
    : isRoleNoun(headOf(items, { first, last })));

/** "Jane Doe, a builder and | spokeswoman for the firm, | which …, said". */
function isSecondRole(items: Items, phrase: Phrase): boolean {
  const role = items[phrase.first - 1]?.text === 'and' && isRoleNoun(headOf(items, phrase));
  const one = role ? phraseEndingAt(items, phrase.first - 2) : undefined;
  return one !== undefined && isAppositive(items, one);
}

/** "director" of "marine director at the bank". */
export function headOf(items: Items, { first, last }: Phrase): string {
  const words = items.slice(first, last + 1);
  const end = words.findIndex(({ text }) => isPreposition(text));
  return words[end < 0 ? words.length - 1 : end - 1]?.text ?? '';
}

const ASIDE = /\p{Ll}ing$|^(?:in|for|on)$/u;
const ASIDE_WORDS = 10;

/** "Jane Doe, writing in the Post, said", "Jane Doe, for the union, said", "Jane Doe, like Roe, said", "Some, among them Doe, said": the comma before what only goes with her. */
function asideEdge(items: Items, inner: Phrase | undefined): number | undefined {
  if (!inner) return undefined;
  const likened = /^(?:like|unlike|alongside)$/u.test(items[inner.first - 1]?.text ?? '');
  if (likened && isBreak(items[inner.first - 2])) return inner.first - 2;
  const among = items[inner.first - 1]?.text === 'them' && items[inner.first - 2]?.text === 'among';
  if (among && isBreak(items[inner.first - 3])) return inner.first - 3;
  for (let at = inner.first; at > Math.max(0, inner.first - ASIDE_WORDS); at--) {
    if (ASIDE.test(items[at]?.text ?? '') && isBreak(items[at - 1])) return at - 1;
    if (at < inner.first && items[at]?.kind !== 'word' && items[at]?.text !== '&') return undefined;
  }
  return undefined;
}

const mayStandAlone = (items: Items, phrase: Phrase): boolean =>
  !isAppositive(items, phrase) && !isPreposition(items[phrase.first]?.text ?? '');

/** Of "the leader of the party, Jane Doe," the name, else what stands in front. */
function nameOf(items: Items, head: Phrase, apposition: Phrase): Phrase {
  if (speaksForName(items, head, apposition)) return { first: head.first, last: apposition.last };
  // "The chain that had taken the shop, Brightway,": the end of a clause.
  const described = isDescription(items, head) || isAuxiliary(items[head.first - 1]?.text ?? '');
  const named = isNameAlone(items, apposition) || items[apposition.first]?.kind === 'tag';
  return described && named ? apposition : head;
}

/** "A spokeswoman for the mine's owner, Harbour Minerals,": the name is the owner's. */
const speaksForName = (items: Items, { first, last }: Phrase, name: Phrase): boolean =>
  items[name.last]?.person === undefined &&
  items.slice(first, last).some(({ text }) => SPEAKS_FOR.test(text));

const SPEAKS_FOR =
  /^(?:spokes\p{L}+|lawyer|solicitor|attorney|representative|official|source|aide)s?$/u;

/** "The leader of the party", "its lawyer", "Doe's employer": says what somebody is, and leaves the name to come. */
export const isDescription = (items: Items, { first, last }: Phrase): boolean =>
  (items[first]?.person === undefined &&
    /^(?:a|an|the|its|his|her|their|another|one)$/iu.test(items[first]?.text ?? '')) ||
  (items[last - 1]?.kind === 'possessive' && /^\p{Ll}/u.test(items[last]?.text ?? ''));

/** A name and nothing else, but for the kind of thing it names: "the charity Safe Harbour". */
export function isNameAlone(items: Items, { first, last }: Phrase): boolean {
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
    !isStateAbbreviation(name.join(' ')) &&
    !isCalendarWord(name[0] ?? '')
  );
}

/** From inside a relative clause, "who runs the town", back to the comma before it. */
function clauseEdge(items: Items, from: number): number {
  for (let at = from; at > Math.max(0, from - MAX_WORDS); at--) {
    if (isBreak(items[at])) return at;
    // "who seek $9 million in loans"
    const sum = /^[$£€%]$/u.test(items[at]?.text ?? '');
    if (items[at]?.kind === 'quote' || (items[at]?.kind === 'mark' && !sum)) return from;
  }
  return from;
}

/** "Jane Doe, | the daughter of Ann Doe | and | Jim Doe, said": the comma before whose kin she is. */
function parentsEdge(items: Items, { first, last }: Phrase): number | undefined {
  if (items[first - 1]?.text !== 'and' || items[last]?.person === undefined) return undefined;
  const one = phraseEndingAt(items, first - 2);
  const ofKin = one
    ? items
        .slice(one.first, one.last)
        .some(({ text }, i) => isRelationNoun(text) && items[one.first + i + 1]?.text === 'of')
    : false;
  return one && ofKin && isBreak(items[one.first - 1]) ? one.first - 1 : undefined;
}

/** A name that fills its phrase, but for a role in front, is always the subject. */
function isWholePerson(items: Items, { first, last }: Phrase): boolean {
  const relative = items.slice(Math.max(0, first - 1), last).some(isRelative);
  return (
    items[last]?.person !== undefined &&
    !relative &&
    !items
      .slice(first, last)
      .some((item, i) =>
        item.text === 'of'
          ? isRelationNoun(items[first + i - 1]?.text ?? '') || rulesName(items, first + i, last)
          : isPreposition(item.text),
      )
  );
}

/** "a lawyer fond of | Mrs. Doe": the name belongs to what stands in front. */
function rulesName(items: Items, of: number, last: number): boolean {
  const name = isTitle(items[of + 1]?.text ?? '') ? of + 2 : of + 1;
  return items[name]?.person === items[last]?.person;
}

const isRelative = ({ text }: Item): boolean => /^(?:who|which|whose)$/u.test(text);

/** ", of Hull", ", a nurse", ", 44": set off behind a name, of whom it tells. */
export const isAppositive = (items: Items, { first }: Phrase): boolean =>
  isStateAbbreviation(items[first]?.text ?? '') ||
  (/^(?:of|from|near)$/u.test(items[first - 1]?.text ?? '') && isBreak(items[first - 2])) ||
  (/^an?$/u.test(items[first]?.text ?? '') &&
    isBreak(items[first - 1]) &&
    (items[first - 2]?.person !== undefined ||
      items[first - 2]?.kind === 'number' ||
      isOneRole(items[first - 2]?.text ?? ''))) ||
  /^(?:who|which|whose|aged|formerly|\d+)$/u.test(items[first]?.text ?? '') ||
  items[first]?.kind === 'number';

/** Behind "women" an "a student group" is somebody else. */
const isOneRole = (noun: string): boolean => isRoleNoun(noun) && !isPluralRole(noun);
