import { spelledYears } from '../../lexicon/ages.ts';
import type { Span } from '../../span.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { apposition } from './appositions.ts';

/** "Jane Doe is a retired teacher", "Jane Doe, who turned 70 in May, was elected mayor". */
export function roleAfterVerb(
  tokens: readonly Token[],
  { titleFirst, last }: Candidate,
): Span | undefined {
  // "The chair, Jane Doe, is a former head teacher": a name set off by commas.
  const before = tokens[titleFirst - 1];
  const setOff = (isComma(before) || before?.kind === 'possessive') && isComma(tokens[last + 1]);
  const behind = afterClause(tokens, last + 1);
  return roleBehindVerb(tokens, setOff && behind === last + 1 ? behind + 1 : behind);
}

/** Behind "serves as", "was elected", "has been named", "is" and "has become". */
function roleBehindVerb(tokens: readonly Token[], verb: number): Span | undefined {
  const [text, next] = [tokens[verb]?.text ?? '', tokens[verb + 1]?.text ?? ''];
  if (isServing(text) && next === 'as') return apposition(tokens, verb + 2);
  const chosen = CHOSEN.test(next);
  if (/^(?:is|was)$/u.test(text) && chosen) return apposition(tokens, verb + 2);
  if (text === 'has' && next === 'been' && CHOSEN.test(tokens[verb + 2]?.text ?? ''))
    return apposition(tokens, verb + 3);
  if (/^(?:is|was|became|becomes|remains|become)$/u.test(text)) return apposedTo(tokens, verb + 1);
  return text === 'has' && next === 'become' ? apposedTo(tokens, verb + 2) : undefined;
}

/** "a retired teacher", "58, a bus mechanic", "the bank's chief lobbyist" behind "is". */
function apposedTo(tokens: readonly Token[], from: number): Span | undefined {
  const word = tokens[from]?.text ?? '';
  const aged = /^\d{1,3}$/u.test(word) || spelledYears(word) !== undefined;
  const at = aged && isComma(tokens[from + 1]) ? from + 2 : from;
  const led =
    /^(?:an?|the)$/u.test(tokens[at]?.text ?? '') || tokens[at + 1]?.kind === 'possessive';
  return led ? apposition(tokens, at) : undefined;
}

const TAKES_OFFICE =
  /^(?:quits?|resign(?:s|ed)?|steps?|stepped|stands?|stood|retires?|retired|takes?|took|returns?|returned|joins?|joined|starts?|started|left|leaves?|leave|departs?|departed|hired|confirmed|unveiled|sworn|continues?|continued|stays?|stayed|replaced|ousted|sacked|reappointed)$/u;
const LONGEST_DEED = 9;

const GIVES_OFFICE =
  /^(?:appoint|nam|elect|hir|promot|confirm|reappoint|install|unveil)(?:e?d|e?s|ing)?$/u;

/** "Jane Doe is to quit as chief executive", "appointed Jane Doe as chair": an office that somebody takes or leaves. */
export function asRole(
  tokens: readonly Token[],
  { titleFirst, last }: Candidate,
): Span | undefined {
  let takes = GIVES_OFFICE.test(tokens[titleFirst - 1]?.text ?? '');
  for (let at = last + 1; at < last + LONGEST_DEED; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.block !== tokens[last]?.block) return undefined;
    if (takes && token.text === 'as') return apposition(tokens, at + 1);
    if (TAKES_OFFICE.test(token.text)) takes = true;
    else if (/^(?:that|who|and|but|if|when)$/u.test(token.text)) return undefined;
  }
  return undefined;
}

const LONGEST_CLAUSE = 16;

/** Past ", who turned 70 in May," when a name is followed by such a clause. */
function afterClause(tokens: readonly Token[], from: number): number {
  if (!isComma(tokens[from]) || !/^who$/u.test(tokens[from + 1]?.text ?? '')) return from;
  for (let at = from + 2; at < from + LONGEST_CLAUSE; at++) {
    if (isComma(tokens[at])) return at + 1;
    if (tokens[at]?.kind === 'mark') break;
  }
  return from;
}

/** "serves", of "serves as". */
export const isServing = (verb: string): boolean =>
  /^(?:serves|served|works|worked|acts|acted)$/u.test(verb);

/** "elected", of "elected mayor". */
export const isChosen = (verb: string): boolean => CHOSEN.test(verb);

const CHOSEN = /^(?:appointed|elected|re-elected|named)$/u;
