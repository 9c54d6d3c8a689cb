import { isDocument, isStudy } from '../../lexicon/documentNouns.ts';
import { isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isHonour, isTitle } from '../../lexicon/titles.ts';
import { type Items, isBreak } from '../frames/frame.ts';
import { nameListEndingAt } from './nameLists.ts';
import type { Phrase } from './nounPhrases.ts';
import { phraseSource } from './phraseSource.ts';
import type { Source } from './source.ts';

const PRONOUN =
  /^(?:he|she|it|they|his|its|their|who|which|we|I|you|him|her|them|this|that|these|those|whom|others|everyone|someone|everybody|nobody|none)$/iu;
/** "its view" is what "it" thinks. */
const personal = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^its$/u, 'it')
    .replace(/^their$/u, 'they');

const NOBODY =
  /^(?:who|whom|which|I|you|we|this|that|these|those|what|there|everybody|nobody|none)$/iu;

/** Reads a subject phrase: a person, a pronoun to be resolved, or the phrase itself. */
export function sourceOf(text: string, items: Items, phrase: Phrase): Source | undefined {
  const only = items[phrase.first];
  if (!only) return undefined;
  if (phrase.first === phrase.last && only.person === undefined && PRONOUN.test(only.text)) {
    return NOBODY.test(only.text)
      ? undefined
      : { kind: 'pronoun', word: personal(only.text), at: only.start };
  }
  const document =
    studyOwner(items, phrase) ?? documentOwner(items, phrase) ?? ownPaper(items, phrase);
  if (document) return sourceOf(text, items, document);
  if (isBareDocument(items, phrase)) {
    const noun = items[phrase.last]?.text.toLowerCase() ?? '';
    const name = text.slice(only.start, items[phrase.last]?.end).replace(/\s+/gu, ' ');
    return { kind: 'document', noun, name, at: only.start };
  }
  const list = nameListEndingAt(items, phrase.last);
  const persons = list?.first === phrase.first ? list.persons : pairIn(items, phrase);
  if (persons) return { kind: 'several', persons };
  const person = headPerson(items, phrase);
  if (person !== undefined) return { kind: 'person', person };
  return phraseSource(text, items, phrase);
}

/** "an analysis by Doe": the finding is Doe's. */
function studyOwner(items: Items, { first, last }: Phrase): Phrase | undefined {
  const by = items.findIndex(
    ({ text }, at) =>
      at > first && at < last && text === 'by' && isStudy(items[at - 1]?.text ?? ''),
  );
  return by < 0 ? undefined : { first: by + 1, last };
}

/** "Doe's statement" and "a statement from the club": the words are Doe's and the club's. */
function documentOwner(items: Items, { first, last }: Phrase): Phrase | undefined {
  for (let at = first; at <= last; at++) {
    if (!isDocument(items[at]?.text ?? '')) continue;
    if (items[at - 1]?.kind === 'possessive' && at - 2 >= first) return { first, last: at - 2 };
    const author = authorBehind(items, at, last);
    if (author) return author;
    const from = items.findIndex(
      (item, i) => i > at && i <= last && /^(?:from|by|of)$/u.test(item.text),
    );
    if (from > 0 && from < last && items[from]?.text !== 'of') return { first: from + 1, last };
  }
  return undefined;
}

/** "her account", "his recent comments": hers and his. */
function ownPaper(items: Items, { first, last }: Phrase): Phrase | undefined {
  const near = last > first && last - first <= 2;
  if (!near || !/^(?:his|her)$/iu.test(items[first]?.text ?? '')) return undefined;
  const noun = items[last]?.text ?? '';
  const paper = isDocument(noun) || /^(?:account|memoir|book|diary)$/u.test(noun);
  return paper ? { first, last: first } : undefined;
}

/** "a speech | Jane Doe | gave in May": who gave it. */
function authorBehind(items: Items, document: number, last: number): Phrase | undefined {
  const first = document + 1 + Number(isTitle(items[document + 1]?.text ?? ''));
  const person = items[first]?.person;
  if (person === undefined) return undefined;
  let end = first;
  while (items[end + 1]?.person === person) end++;
  const gave = /^(?:gave|delivered|made|wrote|published|released|posted|sent|issued|signed)$/u;
  return end < last && gave.test(items[end + 1]?.text ?? '')
    ? { first: document + 1, last: end }
    : undefined;
}

function isBareDocument(items: Items, { first, last }: Phrase): boolean {
  return (
    last - first <= 2 &&
    isDeterminer(items[first]?.text ?? '') &&
    // With a capital it is the Post, a newspaper.
    /^(?:statement|post|tweet|message|caption|release)$/u.test(items[last]?.text ?? '')
  );
}

/** The two of "Jane Doe and Mr Roe", "Jane Doe, the head, and Mr Roe": nothing else but their titles. */
function pairIn(items: Items, { first, last }: Phrase): readonly [number, number] | undefined {
  const words = withoutAside(items.slice(first, last + 1));
  const and = words.findIndex(({ text }) => text === 'and');
  const plain = words.every(
    ({ person, text }, i) =>
      person !== undefined ||
      i === and ||
      /^both$/iu.test(text) ||
      isTitle(text) ||
      (i > and && isRoleBefore(words, i)) ||
      // "House Speaker"
      (/^\p{Lu}/u.test(text) && isTitle(words[i + 1]?.text ?? '')),
  );
  const [one, other] = [words[and - 1], words.findLast((item) => item.text !== 'both')].map(
    (item) => item?.person,
  );
  return and > 0 && plain && one !== undefined && other !== undefined && one !== other
    ? [one, other]
    : undefined;
}

/** Words of "and | party candidate | John Roe": up to a name, and the last of them a role. */
function isRoleBefore(words: Items, at: number): boolean {
  const name = words.findIndex(({ person }, i) => i > at && person !== undefined);
  return (
    name > 0 &&
    isRoleNoun(words[name - 1]?.text ?? '') &&
    words.slice(at, name).every(({ kind, text }) => kind === 'word' && !isPreposition(text))
  );
}

/** Without what stands between the first comma and the last. */
function withoutAside(words: Items): Items {
  const [from, to] = [words.findIndex(isBreak), words.findLastIndex(isBreak)];
  return from < to ? [...words.slice(0, from), ...words.slice(to + 1)] : words;
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
