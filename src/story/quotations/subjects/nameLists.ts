import { isPreposition } from '../../lexicon/functionWords.ts';
import { isTitle } from '../../lexicon/titles.ts';
import { isCapitalised } from '../../tokens.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from './nounPhrases.ts';

/** People named one after another, from the first one's titles on. */
export interface NameList {
  readonly first: number;
  readonly persons: readonly number[];
}

/** "Sens. Jane Doe of Ohio, John Roe (Utah) and Max Poe": the list that ends at an item, with "and" before its last name. */
export function nameListEndingAt(items: Items, last: number): NameList | undefined {
  const persons: number[] = [];
  let first = last + 1;
  let end = last;
  while (persons.length < MOST_NAMES) {
    const name = nameEndingAt(items, end);
    if (!name || persons.includes(name.person)) break;
    persons.unshift(name.person);
    first = name.first;
    const separator = separatorBefore(items, first, persons.length === 1);
    if (separator === undefined) break;
    end = separator;
  }
  const listed = persons.length >= 2 && !isPreposition(items[first - 1]?.text ?? '');
  return listed ? { first, persons } : undefined;
}

const MOST_NAMES = 12;

/** "said | Jane Doe, John Roe and Max Poe.", "said the members, | Jane Doe and John Roe.": the list that ends a sentence, if a subject behind its verb opens or announces it. */
export function listAtEnd(items: Items, { first, last }: Phrase): Phrase | undefined {
  const end = items.findLastIndex(({ kind, text }) => kind !== 'mark' || text === ')');
  const list = nameListEndingAt(items, end);
  if (!list) return undefined;
  const opens = list.first === first;
  const announced =
    items[last + 1]?.text === ',' &&
    list.first >= last + 2 &&
    items.slice(last + 2, list.first).every(isCapitalised) &&
    items.slice(first, last + 1).every(({ person }) => person === undefined);
  return opens || announced ? { first: list.first, last: end } : undefined;
}

/** A name with what stands behind it, "(Ohio)" or "of Ohio", and its titles. */
function nameEndingAt(items: Items, end: number) {
  const last = withoutHome(items, withoutBrackets(items, end));
  const person = items[last]?.person;
  if (person === undefined) return undefined;
  let first = last;
  while (items[first - 1]?.person === person || isTitle(items[first - 1]?.text ?? '')) first--;
  return { first, person };
}

const LONGEST_ASIDE = 6;

function withoutBrackets(items: Items, end: number): number {
  if (items[end]?.text !== ')') return end;
  for (let at = end - 1; at > end - LONGEST_ASIDE; at--) if (items[at]?.text === '(') return at - 1;
  return end;
}

function withoutHome(items: Items, end: number): number {
  let at = end;
  while (at > end - LONGEST_ASIDE && isCapitalised(items[at]) && items[at]?.person === undefined)
    at--;
  return at < end && /^(?:of|from)$/u.test(items[at]?.text ?? '') ? at - 1 : end;
}

/** The item before the ",", or before the "and" that the last name needs. */
function separatorBefore(items: Items, first: number, needsAnd: boolean): number | undefined {
  const before = items[first - 1]?.text;
  if (needsAnd) {
    if (before !== 'and') return undefined;
    return items[first - 2]?.text === ',' ? first - 3 : first - 2;
  }
  return before === ',' ? first - 2 : undefined;
}
