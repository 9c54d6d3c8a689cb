import { isAdverb, isPreposition } from '../../lexicon/functionWords.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isTitle } from '../../lexicon/titles.ts';
import { isComma } from '../../tokens.ts';
import { showsVerb } from './finiteVerbs.ts';
import type { Items } from './frame.ts';

const SUBJECT_REACH = 14;

/** The person a frame opens with, if its name stands near the start, owns nothing and obeys no preposition. */
export function subjectOf(items: Items): number | undefined {
  const opener = items[0]?.text ?? '';
  // "He sacked Roe.": whom it names is no subject.
  if (/^(?:He|She|They|It|We|I)$/u.test(opener)) return undefined;
  const asked = ASKED.test(opener);
  const lead = asked || isPreposition(opener) ? items.findIndex(isComma) + 1 : 0;
  for (const [i, item] of items.slice(0, lead + SUBJECT_REACH).entries()) {
    if (item.person === undefined || (asked && i < lead)) continue;
    if (items[i + 1]?.person !== item.person && !isPassedOver(items, i)) return item.person;
  }
  return subjectBehindLead(items);
}

/** Whether a name that ends at an item owns something, obeys a preposition or is another's. */
const isPassedOver = (items: Items, last: number): boolean =>
  items[last + 1]?.kind === 'possessive' ||
  isRuled(items, last) ||
  isOfAide(items, last) ||
  isOfFollowers(items, last);

/** "Tired of the rows and of all that they cost, | Doe left", "At a dance that …, | Doe left": behind a long lead. */
function subjectBehindLead(items: Items): number | undefined {
  const opener = items[0]?.text ?? '';
  if (!(isPreposition(opener.toLowerCase()) || LEAD.test(opener))) return undefined;
  for (const [at, { person }] of items.slice(0, LONGEST_LEAD).entries()) {
    if (person === undefined || !isComma(items[at - 1])) continue;
    let last = at;
    while (items[last + 1]?.person === person) last++;
    const verb = isAdverb(items[last + 1]?.text ?? '') ? last + 2 : last + 1;
    if (showsVerb(items.slice(verb, verb + 1))) return person;
  }
  return undefined;
}

const LONGEST_LEAD = 40;
const LEAD = /^\p{Lu}\p{Ll}{2,}(?:ed|ing)$|^(?:When|While|As|After|Before|Although|Though|Once)$/u;

/** "the Doe | campaign spokesman | Roe": whose aide it is, and not the aide. */
function isOfAide(items: Items, last: number): boolean {
  const behind = items.slice(last + 1, last + 1 + LONGEST_ROLE);
  const name = behind.findIndex(({ person }) => person !== undefined);
  return (
    name > 0 &&
    isRoleNoun(behind[name - 1]?.text ?? '') &&
    behind.slice(0, name).every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text))
  );
}

const LONGEST_ROLE = 5;

/** "Doe | backers looked to Roe": whom they follow does nothing. */
export const isOfFollowers = (items: Items, last: number): boolean =>
  items[last]?.person !== undefined &&
  items[last + 1]?.person === undefined &&
  (FOLLOWERS.test(items[last + 1]?.text ?? '') || isPluralRole(items[last + 1]?.text ?? ''));

const FOLLOWERS = /^(?:backers|allies|loyalists|surrogates|faithful)$/u;

/** "Asked about Roe, Doe …": the subject is behind the comma. */
export const ASKED =
  /^(?:Asked|Pressed|Questioned|Challenged|Quizzed|Told|Reminded|Cross-examined|Interviewed)$/u;

/** Whether a name that ends at an item, with its titles, stands behind "of", "with" or the like. */
function isRuled(items: Items, last: number): boolean {
  let first = last;
  while (
    first > 0 &&
    (items[first - 1]?.person === items[last]?.person || isTitle(items[first - 1]?.text ?? ''))
  )
    first--;
  return /^(?:of|with|without|for|from|by|against|about|to|between|among|including|like|despite|under)$/iu.test(
    items[first - 1]?.text ?? '',
  );
}

export function personsIn(items: Items): number[] {
  return [...new Set(items.flatMap((item) => (item.person === undefined ? [] : [item.person])))];
}
