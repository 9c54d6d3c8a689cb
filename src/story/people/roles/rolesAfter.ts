import { isPreposition } from '../../lexicon/functionWords.ts';
import { isPluralRole } from '../../lexicon/roleNouns.ts';
import type { Span } from '../../span.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { apposition, endOfApposition } from './appositions.ts';
import { headOf, isArticle, roleSpan } from './rolePhrases.ts';
import { isChosen, isServing } from './rolesByVerb.ts';

/** ", head of the space agency,", ", 55, a nurse from Leeds,", "– the mayor –" and ", who is the mayor of Hull,". */
export function roleAfter(
  tokens: readonly Token[],
  { titleFirst, last }: Candidate,
): Span | undefined {
  if (closesLead(tokens, last)) return undefined;
  const mark = tokens[afterBrackets(tokens, last)];
  const at = apposed(tokens, last) ?? sharedBehind(tokens, last);
  if (at === undefined || (tokens[titleFirst - 1]?.text !== 'and' && isOfOthers(tokens, at)))
    return undefined;
  if (!isComma(mark) && mark?.text !== 'and')
    return isArticle(tokens[at]?.text ?? '') ? apposition(tokens, at) : undefined;
  return isChosen(tokens[at]?.text ?? '')
    ? apposition(tokens, at + 1)
    : (apposition(tokens, at) ?? courtPart(tokens, at));
}

/** "talks with Jane Doe, | the heads of both houses | and others": who are further guests. */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at]?.text === 'the';
  return article && isPluralRole(headOf(tokens, at + 1, endOfApposition(tokens, at + 1)));
}

const LONGEST_LEAD = 12;

/** "In a letter to Jane Doe, | the mayor, John Roe, wrote": what follows the lead's comma is of the next one. */
export function closesLead(tokens: readonly Token[], last: number): boolean {
  if (!isComma(tokens[last + 1]) || tokens[last + 2]?.text !== 'the') return false;
  const next = endOfApposition(tokens, last + 2) + 1;
  if (!isComma(tokens[next]) || !/^\p{Lu}/u.test(tokens[next + 1]?.text ?? '')) return false;
  let first = last;
  while (first > last - LONGEST_LEAD && tokens[first]?.kind === 'word' && !tokens[first]?.opens)
    first--;
  return tokens[first]?.opens === true && isPreposition(tokens[first]?.text ?? '');
}

/** The token behind a name and what brackets follow it. */
export const afterBrackets = (tokens: readonly Token[], last: number): number =>
  tokens[last + 1]?.text === '(' ? closing(tokens, last + 1) + 1 : last + 1;

/** Where the words begin that a comma or a dash sets off behind a name: past brackets, age and "who is". */
function apposed(tokens: readonly Token[], last: number): number | undefined {
  let at = afterBrackets(tokens, last);
  if (!/^[,–—]$/u.test(tokens[at]?.text ?? '')) return undefined;
  at++;
  if (/^(?:aged?|both)$/u.test(tokens[at]?.text ?? '')) at++;
  if (/^\d{1,3}(?:-year-old)?$/u.test(tokens[at]?.text ?? '') && isComma(tokens[at + 1])) at += 2;
  if (tokens[at]?.text === 'who') at += behindWho(tokens, at);
  if (/^(?:then|now|himself|herself|currently|formerly|both)$/u.test(tokens[at]?.text ?? '')) at++;
  return at;
}

/** Behind "both" in "Jane Doe and John Roe, both teachers", which is said of the first as well. */
function sharedBehind(tokens: readonly Token[], last: number): number | undefined {
  if (tokens[last + 1]?.text !== 'and') return undefined;
  let at = last + 2;
  while (at < last + 6 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++;
  const both = at > last + 2 && isComma(tokens[at]) && tokens[at + 1]?.text === 'both';
  return both ? at + 2 : undefined;
}

/** Length of "who is", "who has been" and "who serves as". */
function behindWho(tokens: readonly Token[], who: number): number {
  const [verb, next] = [tokens[who + 1]?.text ?? '', tokens[who + 2]?.text ?? ''];
  if (/^(?:is|was|became)$/u.test(verb)) return 2;
  if (/^(?:has|had)$/u.test(verb) && next === 'been') return 3;
  return isServing(verb) && next === 'as' ? 3 : 0;
}

/** ", prosecuting, said": what a barrister does in court. */
function courtPart(tokens: readonly Token[], at: number): Span | undefined {
  const part = /^(?:prosecuting|defending|mitigating)$/u.test(tokens[at]?.text ?? '');
  return part && isComma(tokens[at + 1]) ? roleSpan(tokens, at, at) : undefined;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < open + 10; at++) if (tokens[at]?.text === ')') return at;
  return open;
}
