import { isBodyNoun } from '../../lexicon/bodyNouns.ts';
import { isDocument } from '../../lexicon/documentNouns.ts';
import { isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isIrregularPast } from '../../lexicon/irregularPasts.ts';
import { isKinNoun } from '../../lexicon/relationNouns.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isHonour, isTitle } from '../../lexicon/titles.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from './nounPhrases.ts';

/** Who speaks, as far as the phrase itself says. */
export type Source =
  | { readonly kind: 'person'; readonly person: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number }
  /** "Jane Doe and John Roe" */
  | { readonly kind: 'pair'; readonly persons: readonly [number, number] }
  /** "The statement": of whoever has spoken in one before. */
  | { readonly kind: 'document'; readonly noun: string; readonly at: number }
  | {
      readonly kind: 'phrase';
      readonly name: string;
      readonly organisation: boolean;
      readonly owner?: Owner;
    };

/** "his family", "Doe's mother": a pronoun or a person, and what they own. */
export interface Owner {
  readonly whose: string | number;
  readonly rest: string;
}

const PRONOUN =
  /^(?:he|she|it|they|who|which|we|I|you|him|her|them|this|that|these|those|whom|others|everyone|someone|everybody|nobody|none)$/iu;
const NOBODY =
  /^(?:who|whom|which|I|you|we|this|that|these|those|him|them|what|there|everybody|nobody|none)$/iu;

/** Reads a subject phrase: a person, a pronoun to be resolved, or the phrase itself. */
export function sourceOf(text: string, items: Items, phrase: Phrase): Source | undefined {
  const only = items[phrase.first];
  if (!only) return undefined;
  if (phrase.first === phrase.last && only.person === undefined && PRONOUN.test(only.text)) {
    return NOBODY.test(only.text)
      ? undefined
      : { kind: 'pronoun', word: only.text.toLowerCase(), at: only.start };
  }
  const document = documentOwner(items, phrase);
  if (document) return sourceOf(text, items, document);
  if (isBareDocument(items, phrase)) {
    const noun = items[phrase.last]?.text.toLowerCase() ?? '';
    return { kind: 'document', noun, at: only.start };
  }
  const pair = pairIn(items, phrase);
  if (pair) return { kind: 'pair', persons: pair };
  const person = headPerson(items, phrase);
  if (person !== undefined) return { kind: 'person', person };
  return phraseSource(text, items, phrase);
}

/** "Doe's statement" and "a statement from the club": the words are Doe's and the club's. */
function documentOwner(items: Items, { first, last }: Phrase): Phrase | undefined {
  for (let at = first; at <= last; at++) {
    if (!isDocument(items[at]?.text ?? '')) continue;
    if (items[at - 1]?.kind === 'possessive' && at - 2 >= first) return { first, last: at - 2 };
    const from = items.findIndex(
      (item, i) => i > at && i <= last && /^(?:from|by|of)$/u.test(item.text),
    );
    if (from > 0 && from < last && items[from]?.text !== 'of') return { first: from + 1, last };
  }
  return undefined;
}

function isBareDocument(items: Items, { first, last }: Phrase): boolean {
  return (
    last - first <= 2 &&
    isDeterminer(items[first]?.text ?? '') &&
    // With a capital it is the Post, a newspaper.
    /^(?:statement|post|tweet|message|caption|release)$/u.test(items[last]?.text ?? '')
  );
}

/** The two of "Jane Doe and Mr Roe": nothing but their names and titles. */
function pairIn(items: Items, { first, last }: Phrase): readonly [number, number] | undefined {
  const words = items.slice(first, last + 1);
  const and = words.findIndex(({ text }) => text === 'and');
  const plain = words.every(
    ({ person, text }, i) => person !== undefined || i === and || text === 'both' || isTitle(text),
  );
  const [one, other] = [words[and - 1], words.findLast((item) => item.text !== 'both')].map(
    (item) => item?.person,
  );
  return and > 0 && plain && one !== undefined && other !== undefined && one !== other
    ? [one, other]
    : undefined;
}

/** The person that the phrase is about: not one behind "of" or "for", nor an owner. */
function headPerson(items: Items, { first, last }: Phrase): number | undefined {
  let at = last;
  while (at >= first && !opensBeforePreposition(items, first, at)) at--;
  const person = items[at]?.person;
  const follower = at < last ? items[at + 1]?.kind : undefined;
  if (person === undefined || follower === 'possessive') return undefined;
  const next = items[at + 1]?.text ?? '';
  if (follower === 'word' && !isPreposition(next) && !isHonour(next)) return undefined;
  let start = at;
  while (start > first && (items[start - 1]?.person === person || isTitleAt(items, start - 1)))
    start--;
  const ruled = start > first && isPreposition(items[start - 1]?.text ?? '');
  return ruled ? undefined : person;
}

/** The "Famer" of "Hall of Famer Jane Doe" has words of its own in front. */
const isTitleAt = (items: Items, at: number): boolean =>
  isTitle(items[at]?.text ?? '') && items[at]?.text !== 'Famer';

/** Whether a person ends here who is not, like Lee in "Doe of Roe & Lee", part of somebody's description. */
function opensBeforePreposition(items: Items, first: number, at: number): boolean {
  const person = items[at]?.person;
  if (person === undefined) return false;
  let ruled = false;
  for (let i = at - 1; i >= first; i--) {
    const item = items[i];
    if (isPreposition(item?.text ?? '')) ruled = true;
    else if (ruled && item?.person !== undefined && item.person !== person) return false;
  }
  return true;
}

function phraseSource(text: string, items: Items, phrase: Phrase): Source | undefined {
  const { first, last } = withoutTime(items, phrase);
  const start = trimmedStart(items, first, last);
  const [from, to] = [items[start], items[last]];
  if (!from || !to) return undefined;
  const words = items.slice(start, last + 1);
  const heads = words.filter((item) => item.kind === 'word' || item.kind === 'tag');
  if (heads.length === 0 || isPreposition(from.text) || isTime(words)) return undefined;
  if (isNoSpeaker(heads.map(({ text: word }) => word))) return undefined;
  const name = text.slice(from.start, to.end).replace(/\s+/gu, ' ');
  const organisation = isOrganisation(heads);
  const owned = ownerPronoun(text, items, start, last) ?? ownerName(items, start, last);
  return { kind: 'phrase', name, organisation, ...(owned && { owner: owned }) };
}

/** "whose shop", "owned the vat", "What I", "suspicion": words that cannot say anything. */
function isNoSpeaker(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (/^whose$/iu.test(first) || isIrregularPast(first)) return true;
  // "published reports" can.
  if (PARTICIPLE.test(first) && !/^\p{Ll}+s$/u.test(rest.at(-1) ?? '')) return true;
  if (words.some((word) => FIRST_PERSON.test(word))) return true;
  return rest.length === 0 && isAbstract(first);
}

const PARTICIPLE =
  /^(?!(?:indeed|speed|seed|feed|breed|red|bed)$)\p{Ll}{2,}ed$|^(?:having|being|taken|seen|known|given|shown|born|worn|torn)$/u;
const FIRST_PERSON = /^I$|^(?:I|he|she|it|we|you|they)['’](?:m|d|ll|ve|re)$|^(?:us|me|my)$/iu;

/** A lone thing in small letters, or in "Suspicion" one that opens its sentence: no role, body or document. */
const isAbstract = (word: string): boolean =>
  (/^\p{Ll}+[^s]$/u.test(word) &&
    !isRoleNoun(word) &&
    !isBodyNoun(word) &&
    !isDocument(word) &&
    !/(?:men|people|folk|staff|management|opposition|prosecution|defence|defense|everybody|everyone|somebody|someone|anyone|data|research|evidence)$/u.test(
      word,
    )) ||
  /(?:[^as]tion|sion|ness)$/u.test(word);

/** "a poll released last week", "the league in a statement on Tuesday", "a study published": without when, where it was said, and "released". */
function withoutTime(items: Items, { first, last }: Phrase): Phrase {
  let end = withoutMedium(items, first, last);
  if (TIME.test(items[end]?.text ?? '')) {
    end--;
    while (
      end > first &&
      /^(?:last|this|on|in|late|early|just|\p{Lu}\p{Ll}+day)$/u.test(items[end]?.text ?? '')
    )
      end--;
  }
  if (
    end > first &&
    /^(?:released|published|issued|posted|made|out|obtained)$/u.test(items[end]?.text ?? '')
  )
    end--;
  return { first, last: Math.max(first, end) };
}

function isOrganisation(words: Items): boolean {
  if (/^(?:a|an|one|another|some|two|three|many|several)$/iu.test(words[0]?.text ?? ''))
    return isDocument(words.at(-1)?.text ?? '') || isBodyNoun(words.at(-1)?.text ?? '');
  return (
    isBodyNoun(words.at(-1)?.text ?? '') ||
    words.some((word, i) => (i > 0 || words.length === 1) && /^\p{Lu}/u.test(word.text))
  );
}

/** Back over "in a statement", if something stands before it. */
function withoutMedium(items: Items, first: number, last: number): number {
  const medium = items[last - 2];
  const article = /^an?$/u.test(items[last - 1]?.text ?? '');
  const said = article && isDocument(items[last]?.text ?? '') && last - 3 >= first;
  return said && /^(?:in|by|on)$/u.test(medium?.text ?? '') ? last - 3 : last;
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|morning|afternoon|evening|night|time|tomorrow|tonight)$/iu;
const isTime = (items: Items): boolean => TIME.test(items.at(-1)?.text ?? '');

/** Leaves the article off a name: "Harbour Council", but "The harbour council". */
function trimmedStart(items: Items, first: number, last: number): number {
  const article = /^the$/iu.test(items[first]?.text ?? '');
  const names = [items[first + 1], items[last]];
  const named = names.every(
    (item) => item?.person === undefined && /^\p{Lu}/u.test(item?.text ?? ''),
  );
  return article && named && first < last ? first + 1 : first;
}

/** "his family": whose it is can be told when the pronoun is. */
function ownerPronoun(text: string, items: Items, first: number, last: number): Owner | undefined {
  const [pronoun, to] = [items[first], items[last]];
  const noun = items[last]?.text ?? '';
  if (!pronoun || !to || !/^(?:his|her)$/iu.test(pronoun.text) || last - first > 2)
    return undefined;
  if (
    !isKinNoun(noun) &&
    !/^(?:family|parents|children|relatives|lawyers?|office|campaign|team|widow|solicitors?|attorneys?|spokes\w+|agent|representatives?|manager|friends?|party|club|employer)$/iu.test(
      noun,
    )
  )
    return undefined;
  return {
    whose: pronoun.text.toLowerCase(),
    rest: text.slice(items[first + 1]?.start ?? pronoun.start, to.end),
  };
}

/** "Doe's mother": who that is may be told elsewhere. */
function ownerName(items: Items, first: number, last: number): Owner | undefined {
  const whose = items[first]?.person;
  const rest = items[last]?.text ?? '';
  const owned = items[last - 1]?.kind === 'possessive' && items[last - 2]?.person === whose;
  return whose !== undefined && owned && isKinNoun(rest) ? { whose, rest } : undefined;
}
