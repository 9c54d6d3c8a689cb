import { isAuxiliary, isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isGivenName } from '../../lexicon/givenNames.ts';
import { isKinNoun, isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { positionBefore } from '../roles/rolesBefore.ts';

// What a name's own role, office or kin, told beside it, says for its being a person's.

export function hasRoleBefore(tokens: readonly Token[], { titleFirst, words }: Candidate): boolean {
  const before = tokens[titleFirst - 1];
  if (before?.kind !== 'word' || !isRoleNoun(before.text)) return false;
  if (!isLowerCase(before) && !(before.opens && words.length > 1)) return false;
  if (COMPANY_TOO.test(before.text.toLowerCase()) && before.opens) return false;
  if (COMPANY_TOO.test(before.text) && !isGivenName(words[0] ?? '')) return false;
  if (words.length === 1 && (VERB_TOO.test(before.text) || COMPANY_TOO.test(before.text)))
    return false;
  return before.end + 1 === tokens[titleFirst]?.start;
}

/** "a man named Doe", "a retired cook called Jo", but no package manager. */
export function namedSo(tokens: readonly Token[], { titleFirst }: Candidate): boolean {
  const [lead, noun, named] = tokens.slice(Math.max(0, titleFirst - 3), titleFirst);
  // "who gave only his first name, Jo,"
  if (noun?.text === 'name' && isComma(named))
    return /^(?:first|full|last)$/u.test(lead?.text ?? '');
  // "who gave her name only as Jo"
  if (lead?.text === 'name' && /^(?:only|simply)$/u.test(noun?.text ?? ''))
    return named?.text === 'as';
  // "a woman who gave her name as Jo"
  if (noun?.text === 'name' && named?.text === 'as')
    return /^(?:his|her|their)$/u.test(lead?.text ?? '');
  return (
    /^(?:named|called)$/u.test(named?.text ?? '') &&
    isRoleNoun(noun?.text ?? '') &&
    !/^(?:package|task|file|password|window|content)$/u.test(lead?.text ?? '')
  );
}

export function positionOf(tokens: readonly Token[], name: Candidate): boolean {
  return name.words.length > 1 && positionBefore(tokens, name) !== undefined;
}

/** "the union's policy chief, Jane Doe, said": a role, a comma, the name and another comma. */
export function roleSetOff(
  tokens: readonly Token[],
  { titleFirst, last, words }: Candidate,
): boolean {
  const [role, comma, after] = [tokens[titleFirst - 2], tokens[titleFirst - 1], tokens[last + 1]];
  if (isCompanyOf(role, words)) return false;
  if (comma?.text !== ',' || !role || !isRoleNoun(role.text) || !isLowerCase(role)) return false;
  return after === undefined || /^[,.:;]$/u.test(after.text) || isSpeechVerb(after.text);
}

/** "the mine's owner, Harbour Minerals,". */
const isCompanyOf = (role: Token | undefined, words: readonly string[]): boolean =>
  COMPANY_TOO.test(role?.text ?? '') && !isGivenName(words[0] ?? '');

const LONGEST_OFFICE = 12;

/** "The mayor of the nearby village, Jane Doe, said": a role and what it is of, set off before a name. */
export function officeSetOff(
  tokens: readonly Token[],
  { titleFirst, last, words }: Candidate,
): boolean {
  const after = tokens[last + 1];
  if (words.length < 2 || !isComma(tokens[titleFirst - 1])) return false;
  if (after !== undefined && !/^[,.;]$/u.test(after.text)) return false;
  return !isCompanyOf(tokens[titleFirst - 2], words) && isBehindOffice(tokens, titleFirst);
}

function isBehindOffice(tokens: readonly Token[], titleFirst: number): boolean {
  for (let at = titleFirst - 2; at > titleFirst - LONGEST_OFFICE; at--) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '-') || isAuxiliary(token.text))
      return false;
    if (isPreposition(tokens[at + 1]?.text ?? '') && isHeadRole(tokens, at)) return true;
    if (isSpeechVerb(token.text)) return false;
  }
  return false;
}

/** "mayor" of "the city's mayor": a role noun that an article, an owner or the sentence's start leads up to. */
function isHeadRole(tokens: readonly Token[], at: number): boolean {
  const { text = '', opens = false } = tokens[at] ?? {};
  if (!isRoleNoun(text) || isPluralRole(text) || COMPANY_TOO.test(text.toLowerCase())) return false;
  const lead = tokens.slice(Math.max(0, at - 4), at);
  return opens || lead.some((token) => token.kind === 'possessive' || isDeterminer(token.text));
}

export function hasKinBefore(tokens: readonly Token[], { titleFirst, words }: Candidate): boolean {
  const comma = tokens[titleFirst - 1]?.text === ',' ? 1 : 0;
  const noun = tokens[titleFirst - 1 - comma];
  if (noun?.kind !== 'word' || !isRelationNoun(noun.text)) return false;
  if (COMPANY_TOO.test(noun.text) && !(words.length > 1 && isGivenName(words[0] ?? '')))
    return false;
  return comma === 0 ? isLowerCase(noun) || noun.opens : isKinNoun(noun.text);
}

export function hasRoleAfter(tokens: readonly Token[], { last }: Candidate): boolean {
  const dash = /^[–—]$/u.test(tokens[last + 1]?.text ?? '');
  if (dash) return /^an?$/u.test(tokens[last + 2]?.text ?? '') && isRoleAmong(tokens, last + 2);
  if (tokens[last + 1]?.text !== ',') return false;
  // "Jane Doe, Head of Sales"
  if (isRoleNoun(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === 'of') return true;
  return isRoleAmong(tokens, last + 2);
}

/** "Jane Doe (D-Ohio)": a member of Congress. */
export const hasPartyAfter = (tokens: readonly Token[], { last }: Candidate): boolean =>
  tokens[last + 1]?.text === '(' && /^[DRI]-\p{Lu}/u.test(tokens[last + 2]?.text ?? '');

const LONGEST_APPOSITION = 7;

function isRoleAmong(tokens: readonly Token[], first: number): boolean {
  for (const [i, token] of tokens.slice(first, first + LONGEST_APPOSITION).entries()) {
    if (token.kind === 'mark' || isSpeechVerb(token.text) || isAuxiliary(token.text)) return false;
    // "seen from Rye, witnesses said"
    if (isPluralRole(token.text) && isSpeechVerb(tokens[first + 1 + i]?.text ?? '')) return false;
    if (isLowerCase(token) && (isRoleNoun(token.text) || isKinNoun(token.text))) return true;
    if (
      /^(?:of|for|at|in|who|whose|which|that|these|those|you|we|they|and|with|from|on|is|was|to)$/u.test(
        token.text,
      )
    )
      return false;
  }
  return false;
}

/** "The Rovers host Brackley": roles that are as often verbs. */
const VERB_TOO =
  /^(?:hosts?|guards?|guides?|pilots?|judges?|heads?|champions?|face|stars?|partners?|rivals?|figures?|nurses?|challengers?|doctors?|tailors?|shepherds?|engineers?|captains?)$/u;

/** "Danish rival Nordpak", "leaders Eastgate": what companies and clubs are called as well. */
const COMPANY_TOO =
  /^(?:rivals?|owners?|partners?|suppliers?|leaders|champions|hosts|neighbours|neighbors|visitors|operators?|producers?|retailers?|developers?|brokers?|insurers?|publishers?|broadcasters?|builders?|contractors?|traders?|dealers?|buyers?|sellers?|makers?|giants?|strugglers|opponents|winners|runners-up|newcomers|manufacturers?|importers?|exporters?|distributors?|organisers|organizers|printers?|carriers?|lenders?|challengers?|subcontractors?|investors?|shareholders?|creditors?|bidders?|employers?|parents?|consultants|challenger)$/u;

const isLowerCase = ({ text }: Token): boolean => /^\p{Ll}/u.test(text);
