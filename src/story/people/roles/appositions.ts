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
import { isCapitalised, type Token } from '../../tokens.ts';
import { headOf, isArticle, MAX_ROLE_WORDS, roleSpan } from './rolePhrases.ts';

/** The role that stands from a token on, and nothing where the words say no such thing: "a nurse from Leeds". */
export function apposition(tokens: readonly Token[], from: number): Span | undefined {
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
