import { spelledYears } from '../../lexicon/ages.ts';
import { isCount } from '../../lexicon/counts.ts';
import { isAuxiliary, isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isKinNoun } from '../../lexicon/relationNouns.ts';
import {
  isAgentNoun,
  isPartyMember,
  isPluralRole,
  isRoleNoun,
  isSurnameToo,
} from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import type { Span } from '../../span.ts';
import { isCapitalised, isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { headOf, isArticle, MAX_ROLE_WORDS, roleSpan } from './rolePhrases.ts';

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
  return CHOSEN.test(tokens[at]?.text ?? '')
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

const isServing = (verb: string): boolean =>
  /^(?:serves|served|works|worked|acts|acted)$/u.test(verb);

/** ", prosecuting, said": what a barrister does in court. */
function courtPart(tokens: readonly Token[], at: number): Span | undefined {
  const part = /^(?:prosecuting|defending|mitigating)$/u.test(tokens[at]?.text ?? '');
  return part && isComma(tokens[at + 1]) ? roleSpan(tokens, at, at) : undefined;
}

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

const CHOSEN = /^(?:appointed|elected|re-elected|named)$/u;

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

function apposition(tokens: readonly Token[], from: number): Span | undefined {
  const word = tokens[from]?.text ?? '';
  const article = isArticle(word) || word === 'another' ? 1 : 0;
  const start = from + article;
  if (word === 'one') return oneOfSome(tokens, from);
  const age = /^\d{1,3}-year-old$/u.test(tokens[start]?.text ?? '') ? 1 : 0;
  const opener = tokens[start + age];
  if (!opener || !opensRole(opener) || opener.block !== tokens[start - 1]?.block) return undefined;
  if (isNoRole(tokens, start + age)) return undefined;
  const end = endOfApposition(tokens, start);
  if (!isWhatSomebodyIs(tokens, start + age, end, article > 0)) return undefined;
  const own = behindOwnersAge(tokens, start + age, end);
  return isAnotherName(tokens, start, end) ? undefined : roleSpan(tokens, own, end);
}

/** "told reporters", "not a teacher", "other diplomats", who are somebody else. */
function isNoRole(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  // "state secretary"
  const saying = isSpeechVerb(word) && !(word === 'state' && isRoleNoun(next));
  return saying || isAuxiliary(word) || /^(?:not|others?)$/u.test(word) || isDeed(tokens, at);
}

/** A word, or the "20-year" of "a 20-year veteran". */
const opensRole = ({ kind, text }: Token): boolean =>
  kind === 'word' || /^\d+-\p{Ll}+$/u.test(text);

/** "trained nine Olympians", "killing two men", "became his partner": what somebody did, where "retired teacher" is a role. */
const isDeed = (tokens: readonly Token[], at: number): boolean =>
  /\p{Ll}(?:ed|ing)$|^(?:became|won|made|led|ran|took|left|wrote|built|held|met)$/u.test(
    tokens[at]?.text ?? '',
  ) &&
  (isDeterminer(tokens[at + 1]?.text ?? '') ||
    tokens[at + 1]?.kind === 'number' ||
    tokens[at]?.text === 'became');

/** "one of the survivors". */
function oneOfSome(tokens: readonly Token[], from: number): Span | undefined {
  const end = endOfApposition(tokens, from);
  const head = headOf(tokens, from + 2, end);
  const some = tokens[from + 1]?.text === 'of' && isPluralRole(head);
  return some ? roleSpan(tokens, from, end) : undefined;
}

function isWhatSomebodyIs(
  tokens: readonly Token[],
  start: number,
  end: number,
  article: boolean,
): boolean {
  const head = headOf(tokens, start, start + 8);
  if (isKinNoun(head)) return isParentOfSome(tokens, start, end) || isPartnerIn(tokens, start, end);
  if (isRoleNoun(head)) return true;
  const follower = tokens[end + 1];
  const closed = follower === undefined || follower.kind === 'mark' || follower.text === 'who';
  if (isPartyMember(head))
    return closed && (article || isPreposition(tokens[start + 1]?.text ?? ''));
  return closed && article && /^\p{Ll}/u.test(head) && isAgentNoun(head);
}

/** "a mother of three", whose children nobody names. */
function isParentOfSome(tokens: readonly Token[], start: number, end: number): boolean {
  const at = tokens.slice(start, end + 1).findIndex(({ text }) => text === 'of');
  return at >= 0 && isCount(tokens[start + at + 1]?.text ?? '');
}

/** "a partner in Lowe & Roe", "a founding partner at the firm". */
const isPartnerIn = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens
    .slice(start, end)
    .some(
      ({ text }, i) => text === 'partner' && /^(?:in|at)$/u.test(tokens[start + i + 1]?.text ?? ''),
    );

/** "managing editor" of "the paper's 26-year-old managing editor". */
function behindOwnersAge(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; at < Math.min(end, start + 5); at++)
    if (/^\d{1,3}-year-old$/u.test(tokens[at]?.text ?? '')) return at + 1;
  return start;
}

const ENDS_ROLE =
  /^(?:who|whose|whom|which|that|where|when|while|but|said|is|was|has|had|will|as|because|after|before|since|until|during|over|amid|despite|following)$/u;

/** The last token of the words that say what somebody is. */
export function endOfApposition(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end - start < MAX_ROLE_WORDS && !endsRole(tokens, start, end + 1)) end++;
  return end - start < MAX_ROLE_WORDS ? end : beforeLastAnd(tokens, start, end);
}

function endsRole(tokens: readonly Token[], start: number, at: number): boolean {
  const next = tokens[at];
  if (!next || next.block !== tokens[start]?.block) return true;
  if (next.kind === 'mark' && !/^[()/&’']$/u.test(next.text)) return true;
  if (next.text === 'and' && isKinNoun(tokens[at + 1]?.text ?? '')) return true;
  // "secretary of | state" states nothing.
  const verb = isSpeechVerb(next.text) && tokens[at - 1]?.text !== 'of';
  return verb || ENDS_ROLE.test(next.text) || isWhen(tokens, at);
}

/** Of a role too long to be told whole the part that is complete: "director of the centre | and a professor at". */
function beforeLastAnd(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end; at > start; at--) if (tokens[at]?.text === 'and') return at - 1;
  return end;
}

/** "in 2019", "in May", "on Monday": when somebody got the role. */
function isWhen(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:in|on|from|last|this)$/u.test(tokens[at]?.text ?? '')) return false;
  return /^\d{4}$/u.test(next?.text ?? '') || (isCalendarWord(next?.text ?? '') && !!next);
}

/** ", actor John Roe and …" is the next of a list, not what the first one does. */
function isAnotherName(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const next = tokens[at + 1];
    if (isPreposition(tokens[at]?.text ?? '') || isTitleCase(tokens, at, end)) return false;
    if (
      isRoleNoun(tokens[at]?.text ?? '') &&
      next?.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(next.text)
    )
      return !isRoleNoun(next.text);
  }
  return false;
}

/** "Chief Medical Officer and …": a role in capitals. */
function isTitleCase(tokens: readonly Token[], at: number, end: number): boolean {
  let last = at;
  while (last < end && isCapitalised(tokens[last + 1])) last++;
  const noun = tokens[last]?.text ?? '';
  return last > at && isCapitalised(tokens[at]) && isRoleNoun(noun) && !isSurnameToo(noun);
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < open + 10; at++) if (tokens[at]?.text === ')') return at;
  return open;
}
