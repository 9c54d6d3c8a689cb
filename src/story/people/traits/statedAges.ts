import { firstWhere } from '../../inTextOrder.ts';
import { plausibleAge, writtenYears, yearsOld } from '../../lexicon/ages.ts';
import { isPreposition } from '../../lexicon/functionWords.ts';
import { isPlainlyGivenName } from '../../lexicon/givenNames.ts';
import { isDemonym } from '../../lexicon/places.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { readOnce } from '../../readOnce.ts';
import { isCapitalised, isComma, type Token } from '../../tokens.ts';
import type { NameRun } from '../names/nameRuns.ts';

const YEARS = /^\d{1,3}$/u;

/** Age in years as stated beside a name: "Jane Doe, 55,", "Jane Doe (55)", "55-year-old Jane Doe", "Jane Doe is 55". */
export function statedAge(tokens: readonly Token[], { first, last }: NameRun): number | undefined {
  return (
    ageOfTwo(tokens, { first, last }) ??
    ageAfter(tokens, last) ??
    ageBefore(tokens, { first, last }) ??
    ageInApposition(tokens, last) ??
    ageAfterVerb(tokens, last + 1)
  );
}

const LONGEST_NAME = 4;

/** "Jo and Ann Doe, aged 22 and 19": each has an age of her own. */
function ageOfTwo(tokens: readonly Token[], { first, last }: NameRun): number | undefined {
  const second = tokens[first - 1]?.text === 'and' && isCapitalised(tokens[first - 2]);
  const end = second ? last : endOfNext(tokens, last);
  const [comma, aged, one, and, other] = tokens.slice(end + 1, end + 6);
  if (end === 0 || !isComma(comma) || aged?.text !== 'aged' || and?.text !== 'and')
    return undefined;
  return yearsAt(second ? other : one);
}

/** The last token of the name that "and" adds; 0 if it adds none. */
function endOfNext(tokens: readonly Token[], last: number): number {
  let at = last + 1;
  if (tokens[at]?.text !== 'and') return 0;
  while (at < last + 1 + LONGEST_NAME && isCapitalised(tokens[at + 1])) at++;
  return at > last + 1 ? at : 0;
}

const OBITUARY_REACH = 40;

/** "Jane Doe, who … , dies at 94" and "Jane Doe … died on Sunday. She was 94.", as obituaries have it. */
export function ageAtDeath(tokens: readonly Token[], { first, last }: NameRun): number | undefined {
  if (!isDeathBehind(tokens, last) || isOwner(tokens, first)) return undefined;
  let died = false;
  for (let at = behindApposition(tokens, last); at < last + OBITUARY_REACH; at++) {
    const token = tokens[at];
    if (!token || token.block !== tokens[last]?.block || isPlainlyGivenName(token.text))
      return undefined;
    if (DEATHS.has(token.text.toLowerCase())) died = true;
    const age = tokens[at + 2]?.text ?? '';
    if (!died || !YEARS.test(age) || !isClosed(tokens[at + 3])) continue;
    const words = `${token.text} ${tokens[at + 1]?.text ?? ''}`;
    if (
      /^(?:(?:dies|died|dead|week|month|year|\S+day|hospital|home) at|\S+ aged|age of|(?:She|He) was)$/iu.test(
        words,
      )
    )
      return plausibleAge(Number(age));
  }
  return undefined;
}

/** "an ally of President | Jane Doe, has died": it is the ally. */
function isOwner(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  if (isInClause(tokens, first)) return true;
  while (
    at > first - LONGEST_TITLE &&
    (isCapitalised(tokens[at]) || isDemonym(tokens[at]?.text ?? ''))
  )
    at--;
  return /^(?:of|to|with|for|by)$/u.test(tokens[at]?.text ?? '');
}

/** "Jane Doe, who played | Ann Roe, died": whom a clause names that tells of another. */
function isInClause(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - LONGEST_CLAUSE && tokens[at]?.kind === 'word' && !tokens[at]?.opens) {
    if (/^(?:who|whose|playing|portraying)$/u.test(tokens[at]?.text ?? '')) return true;
    at--;
  }
  return false;
}

const LONGEST_CLAUSE = 8;
const LONGEST_TITLE = 4;

/** Past ", a close ally of John Roe," where the verb follows: "Jane Doe, …, | has died". */
function behindApposition(tokens: readonly Token[], last: number): number {
  if (!isComma(tokens[last + 1]) || !/^(?:an?|the)$/u.test(tokens[last + 2]?.text ?? ''))
    return last + 1;
  const rest = tokens.slice(last + 2, last + OBITUARY_REACH);
  const comma = rest.findIndex(isComma);
  const verb = rest[comma + 1]?.text ?? '';
  return comma > 0 && /^(?:has|had|died|dies|is|was)$/u.test(verb) ? last + 3 + comma : last + 1;
}

const DEATHS = wordSet('dies died dead');

/** Most names have none behind them, which is quicker to see than where to stop looking. */
function isDeathBehind(tokens: readonly Token[], last: number): boolean {
  const deaths = deathsIn(tokens);
  const next = deaths[firstWhere(deaths, (at) => at > last)];
  return next !== undefined && next < last + OBITUARY_REACH;
}

/** Where a story tells of a death, once for all of its names. */
const deathsIn = readOnce((tokens: readonly Token[]): readonly number[] => {
  const deaths: number[] = [];
  for (const [at, { text }] of tokens.entries())
    if (DEATHS.has(text.toLowerCase())) deaths.push(at);
  return deaths;
});

/** What may stand between the comma and the years: "aged 55", "who is 55", "who turned 55". */
const AGED = /^(?:who (?:is|was|turned|turns)|aged?|now|both|an?)\b/u;

function ageAfter(tokens: readonly Token[], last: number): number | undefined {
  const open = tokens[last + 1]?.text;
  if (open !== ',' && open !== '(') return undefined;
  const aged =
    AGED.exec([2, 3].map((i) => tokens[last + i]?.text).join(' '))?.[0].split(' ').length ?? 0;
  const number = tokens[last + 2 + aged]?.text ?? '';
  const old = yearsOld(number);
  const close = tokens[last + 3 + aged];
  // "Nearby, 40-year-old Jane Doe"
  if (old) return isCapitalised(close) ? undefined : old;
  if (isScore(tokens, last + 3 + aged)) return undefined;
  if (!isClosed(close) && !/^years?$/u.test(close?.text ?? '')) return undefined;
  if (/^years?$/u.test(close?.text ?? '') && tokens[last + 4 + aged]?.text !== 'old')
    return undefined;
  return yearsAt(tokens[last + 2 + aged]);
}

const yearsAt = (token: Token | undefined): number | undefined => writtenYears(token?.text ?? '');

/** The dash of "Rovers, 101-98". */
const isScore = (tokens: readonly Token[], at: number): boolean =>
  /^[-–—]$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number';

const LONGEST_OWNER = 6;

/** ", the paper's 26-year-old editor": the age stands inside the role. */
function ageInApposition(tokens: readonly Token[], last: number): number | undefined {
  if (!/^[,–—]$/u.test(tokens[last + 1]?.text ?? '')) return undefined;
  for (const { text, kind } of tokens.slice(last + 2, last + 2 + LONGEST_OWNER)) {
    const old = yearsOld(text);
    if (old) return old;
    if (kind === 'mark' || isPreposition(text) || /^(?:who|whose|and|said|was|is)$/u.test(text))
      return undefined;
  }
  return undefined;
}

/** "is 55 years old", "was 55." and "turned 55 in May", from the verb on. */
export function ageAfterVerb(tokens: readonly Token[], at: number): number | undefined {
  const [verb, years, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const age = yearsAt(years);
  if (age === undefined) return undefined;
  const turned = /^(?:turned|turns)$/u.test(verb?.text ?? '');
  if (!turned && !/^(?:is|was)$/u.test(verb?.text ?? '')) return undefined;
  const inYears = next?.text === 'years' && tokens[at + 3]?.text === 'old';
  const closed = next === undefined || /^[.,;]$/u.test(next.text);
  const dated = turned && /^(?:in|on|last|this|earlier)$/u.test(next?.text ?? '');
  // "the count was seven."
  const small = years?.kind === 'word' && age < 20;
  return inYears || (closed && !small) || dated ? age : undefined;
}

function isClosed(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^(?:[,.;:)–—-]|from|and|who|was|is|said|told|in|on|last|this)$/u.test(token.text)
  );
}

/** Looks back over a role: "55-year-old retired teacher Jane Doe", "the 55-year-old captain, Jane Doe,". */
function ageBefore(tokens: readonly Token[], { first, last }: NameRun): number | undefined {
  const from = isComma(tokens[first - 1]) && isComma(tokens[last + 1]) ? first - 2 : first - 1;
  for (let at = from; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.kind === 'possessive') return undefined;
    const old = yearsOld(token.text);
    if (old) return old;
    if (isPreposition(token.text) || /^(?:and|said|was|is|that|told)$/u.test(token.text))
      return undefined;
  }
  return undefined;
}
