import { isDocument } from '../../lexicon/documentNouns.ts';
import { isAuxiliary, isConjunction, isPreposition } from '../../lexicon/functionWords.ts';
import { isKinNoun, singularRelation } from '../../lexicon/relationNouns.ts';
import { isAgentNoun, isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import type { Span } from '../../span.ts';
import { isCapitalised, isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { officeStart } from './offices.ts';
import { headOf, isArticle, MAX_ROLE_WORDS, roleSpan, wordsOf } from './rolePhrases.ts';
import { closesLead } from './rolesAfter.ts';
import { isRank } from './rolesBefore.ts';

/** "The head of the space agency, Jane Doe,": a whole phrase, its noun a role, set off by a comma. */
export function phraseBefore(tokens: readonly Token[], name: Candidate): Span | undefined {
  const titled = name.titleFirst < name.first;
  const start = titled ? officeStart(tokens, name.titleFirst) : name.titleFirst;
  const article = titled && tokens[start - 1]?.text === 'the' ? 1 : 0;
  const comma = commaBefore(tokens, beforeParty(tokens, start - article) - 1);
  if (!isComma(tokens[comma])) return undefined;
  const next = tokens[name.last + 1]?.text ?? '';
  const endsClause = isSpeechVerb(next) || isAuxiliary(next);
  const last = comma - 1;
  const told = beforeWho(tokens, last);
  if (told) return told;
  const first = phraseStart(tokens, last);
  for (let at = first; at <= last; at++) {
    if ((endsClause && !tokens[at]?.opens) || isThrough(tokens, at)) return undefined;
    const found = phraseFrom(tokens, at, last);
    if (found) return found;
  }
  return undefined;
}

/** "Through | a spokesman, Jane Doe, 70, said": another, who only speaks for her. */
const isThrough = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.opens === true &&
  /^(?:Through|Via|Unlike|With)$/u.test(tokens[at - 1]?.text ?? '');

const LONGEST_ROLE = 5;

/** The comma at a token, or in front of a second role: "The mission's head, | Dutch lawmaker | Jane Doe,". */
function commaBefore(tokens: readonly Token[], last: number): number {
  if (!isRoleNoun(tokens[last]?.text ?? '')) return last;
  let at = last;
  while (at > last - LONGEST_ROLE && isRolePart(tokens[at])) at--;
  // "the writer Jo Doe, the painter Ann Roe": the next of a list.
  return isCapitalised(tokens[at - 1]) ? last : at;
}

const isRolePart = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isPreposition(token.text) &&
  !isConjunction(token.text) &&
  !isAuxiliary(token.text) &&
  !isSpeechVerb(token.text);

/** Back over the party or club of "The chair, | Labour's Jane Doe,". */
const beforeParty = (tokens: readonly Token[], first: number): number =>
  tokens[first - 1]?.kind === 'possessive' && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')
    ? first - 2
    : first;

function isPhraseEdge(tokens: readonly Token[], at: number, next: number): boolean {
  const [token, follower] = [tokens[at], tokens[next]];
  return (
    token === undefined ||
    token.block !== follower?.block ||
    (token.kind === 'mark' && !/^[()]$/u.test(token.text)) ||
    isSpeechVerb(token.text) ||
    isConjunction(token.text) ||
    isAuxiliary(token.text)
  );
}

/**
 * A phrase that starts with an article, or opens its sentence, and whose head noun is a role: not one
 * that is set off behind another name, and not "the victim" of "the mother of the victim, Jane Doe".
 */
function phraseFrom(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const start = isOfAnother(tokens, first) ? undefined : behindLead(tokens, first);
  if (start === undefined) return undefined;
  const head = headOf(tokens, start, last);
  if (isKinNoun(head)) return tokens[first]?.opens ? kinOfSomebody(tokens, start, last) : undefined;
  const known = isRoleNoun(head) || isRank(tokens, last) || isToldBefore(tokens, first, head);
  if (!known || isPluralRole(head)) return undefined;
  if (hasTitledDocument(tokens, start, last)) return undefined;
  if (hasClause(tokens, start, last) || isArticleBefore(tokens, start, head)) return undefined;
  return roleSpan(tokens, start, last);
}

/** "In a joint statement | Councillor Jane Doe, Mr Roe": a document, and then somebody. */
const hasTitledDocument = (tokens: readonly Token[], start: number, last: number): boolean =>
  tokens
    .slice(start, last)
    .some(({ text }, i) => isDocument(text) && isCapitalised(tokens[start + i + 1]));

/** "The mourner, Jane Doe," where the story has told of "a mourner" before. */
const isToldBefore = (tokens: readonly Token[], the: number, noun: string): boolean =>
  tokens[the]?.text === 'The' &&
  isAgentNoun(noun) &&
  tokens
    .slice(0, the)
    .some(({ text }, at) => text === noun && /^an?$/iu.test(tokens[at - 1]?.text ?? ''));

const isOfAnother = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first]?.text !== 'whose' && isApposed(tokens, first)) ||
  (tokens[first - 1]?.text === 'of' && isOfSomebody(tokens, first));

/** Past "the", "whose" and "another" to the words of a phrase, if it is led by one or opens or is owned. */
function behindLead(tokens: readonly Token[], first: number): number | undefined {
  const opener = tokens[first];
  if (!opener) return undefined;
  const counted = opener.opens && /^(?:Another|One|That)$/u.test(opener.text);
  const led = counted || isArticle(opener.text) || opener.text === 'whose';
  if (!led && !opener.opens && tokens[first - 1]?.kind !== 'possessive') return undefined;
  const start = led ? first + 1 : first;
  return tokens[start]?.text === 'own' ? start + 1 : start;
}

/** Whether the words from a token on are set off behind a name: "Jane Doe, | an ally of the mayor, John Roe". */
const isApposed = (tokens: readonly Token[], first: number): boolean =>
  isComma(tokens[first - 1]) &&
  /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '') &&
  !closesLead(tokens, first - 2);

/** Whether "of" leads back to somebody whom the name could be: "the mother of | the victim, Jane Doe". */
function isOfSomebody(tokens: readonly Token[], first: number): boolean {
  const start = phraseStart(tokens, first);
  if (isApposed(tokens, start)) return false;
  const outer = tokens.slice(start, first - 1).map(({ text }) => text);
  // "the sons of | a baker, Jane Doe": he is none of them.
  return outer.some((word) => isKinNoun(word) || isRoleNoun(word)) && !isPluralKin(outer.at(-1));
}

const isPluralKin = (word = ''): boolean => isKinNoun(word) && singularRelation(word) !== word;

/** Back from "the mayor" to the start of "an ally of the mayor". */
function phraseStart(tokens: readonly Token[], from: number): number {
  let first = from;
  while (from - first < MAX_ROLE_WORDS && !isPhraseEdge(tokens, first - 1, first)) first--;
  return first;
}

/** "Police arrested | a nurse": an article inside what should be one phrase. */
function isArticleBefore(tokens: readonly Token[], start: number, head: string): boolean {
  let at = start;
  while (tokens[at] && tokens[at]?.text !== head && !isArticle(tokens[at]?.text ?? '')) at++;
  return isArticle(tokens[at]?.text ?? '');
}

/** "mother of the victim", who has no name in the story. */
const kinOfSomebody = (tokens: readonly Token[], start: number, last: number): Span | undefined =>
  /^of (?:the|an?) \p{Ll}+$/u.test(wordsOf(tokens, start + 1, last))
    ? roleSpan(tokens, start, last)
    : undefined;

const LONGEST_CLAUSE = 20;

/** "The nurse who first told of it, Jane Doe, left": what opens the sentence before "who", where the clause names no kin. */
function beforeWho(tokens: readonly Token[], last: number): Span | undefined {
  let first = last;
  while (last - first < LONGEST_CLAUSE && tokens[first]?.kind === 'word' && !tokens[first]?.opens)
    first--;
  if (tokens[first]?.text !== 'The') return undefined;
  const words = tokens.slice(first + 1, last + 1);
  const who = words.findIndex(({ text }) => text === 'who');
  if (who < 1 || !isRoleNoun(words[who - 1]?.text ?? '')) return undefined;
  const ofAnother = words
    .slice(who)
    .some(({ text }) => isKinNoun(text) || isRoleNoun(text) || /^(?:his|her)$/u.test(text));
  return ofAnother ? undefined : roleSpan(tokens, first + 1, first + who);
}

/** "an engineer who lives with his wife, Jane Doe": the phrase is about somebody else. */
const hasClause = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ text }) => /^(?:who|whom|whose|which)$/u.test(text));
