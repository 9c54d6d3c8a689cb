import {
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../../lexicon/functionWords.ts';
import { isIrregularPast } from '../../lexicon/irregularPasts.ts';
import { isDemonym } from '../../lexicon/places.ts';
import { isOpeningPosition, isPairedPosition } from '../../lexicon/positions.ts';
import { isAgentNoun, isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { isOfficeWord } from '../../lexicon/titles.ts';
import type { Span } from '../../span.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { isArticle, roleSpan, wordsOf } from './rolePhrases.ts';

/** "retired astronaut Jane Doe", "US astronauts Jane Doe and John Roe", "a nurse named Jane Doe". */
export function roleBefore(tokens: readonly Token[], name: Candidate): Span | undefined {
  const headed = roleWithOf(tokens, name.titleFirst - 1);
  if (headed) return headed;
  const position = positionBefore(tokens, name);
  if (position) return roleSpan(tokens, position.first, position.last);
  const last = roleEnd(tokens, name);
  if (last === undefined) return undefined;
  const first = withModifiers(tokens, last);
  return roleSpan(tokens, withTwinRole(tokens, first), last);
}

/** Back over the adjectives and nouns that belong to a role noun. */
function withModifiers(tokens: readonly Token[], last: number): number {
  let first = last;
  while (last - first < 6 && isModifier(tokens, first - 1, first)) {
    if (startsRole(tokens[first], tokens[first - 1])) break;
    first--;
  }
  return first;
}

/** "former", and a nationality, have nothing of the role before them: "the inquiry | former minister". */
function startsRole(token: Token | undefined, before: Token | undefined): boolean {
  if (/^(?:former|then|ex)$/u.test(token?.text ?? '')) return true;
  return isDemonym(token?.text ?? '') && !STANDING.test(before?.text ?? '');
}

/** "novelist and critic Jane Doe": one person of two trades, behind an article or a full stop. */
function withTwinRole(tokens: readonly Token[], first: number): number {
  const twin = first - 2;
  if (tokens[first - 1]?.text !== 'and' || !isRoleWord(tokens[twin])) return first;
  if (isPluralRole(tokens[twin]?.text ?? '')) return first;
  const start = withModifiers(tokens, twin);
  const led = tokens[start]?.opens || isArticle(tokens[start - 1]?.text ?? '');
  return led ? start : first;
}

/** "veteran left tackle Jane Doe", "Safety Jane Doe": a place in a team, first and last token. */
export function positionBefore(
  tokens: readonly Token[],
  { titleFirst }: Candidate,
): { readonly first: number; readonly last: number } | undefined {
  const last = titleFirst - 1;
  const token = tokens[last];
  if (token?.block !== tokens[titleFirst]?.block) return undefined;
  if (isPairedPosition(wordsOf(tokens, last - 1, last)))
    return { first: withModifiers(tokens, last - 1), last };
  const opens = token?.opens && isOpeningPosition(token.text);
  return opens ? { first: last, last } : undefined;
}

const isCapitalised = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** "director of football Jane Doe", "Secretary of State Jane Doe": a role noun, "of", one to three words. */
function roleWithOf(tokens: readonly Token[], last: number): Span | undefined {
  for (const of of [last - 1, last - 2, last - 3]) {
    if (tokens[of]?.text !== 'of') continue;
    const words = tokens.slice(of + 1, last + 1);
    const role = tokens[of - 1];
    if (!words.every(({ text, kind }) => kind === 'word' && /^(?:the|\p{L}+)$/u.test(text)))
      return undefined;
    const office = role !== undefined && isCapitalised(role) && isRoleNoun(role.text);
    // "governor of the Tambov region"
    const region = words[0]?.text === 'the' && /^\p{Ll}/u.test(words.at(-1)?.text ?? '');
    const small = region || words.every(({ text }) => /^\p{Ll}+$/u.test(text));
    if (!(small ? isRoleWord(role) : office)) return undefined;
    const [from, to] = [tokens[withModifiers(tokens, of - 1)], tokens[last]];
    return from && to && { start: from.start, end: to.end };
  }
  return undefined;
}

/** What may stand before a nationality: "former US astronaut". */
const STANDING =
  /^(?:former|retired|veteran|ex|late|senior|young|leading|top|famous|disgraced|ousted|jailed|exiled|outgoing|incoming|current|then|new|first|second|acclaimed|legendary|fellow|ageing|aging|long-time|longtime|one-time|black|white|african|asian|latin|north|south|born)$/iu;

/** The role noun that ends right before the name, or before a list of names that it is the role of. */
function roleEnd(tokens: readonly Token[], name: Candidate): number | undefined {
  const at = name.titleFirst - 1;
  if (tokens[at]?.block !== tokens[name.titleFirst]?.block) return undefined;
  if (isRoleWord(tokens[at]) || isCalling(tokens, at) || isRank(tokens, at)) return at;
  if (/^(?:named|called)$/u.test(tokens[at]?.text ?? ''))
    return isRoleWord(tokens[at - 1]) ? at - 1 : undefined;
  return listRole(tokens, name);
}

/** "astronauts" of "astronauts Jane Doe and | John Roe": the plural in front of the list that a name stands in. */
function listRole(tokens: readonly Token[], { titleFirst, last }: Candidate): number | undefined {
  const at = titleFirst - 1;
  const start = listStart(tokens, at);
  if (start === undefined) return undefined;
  if (isPluralTitle(tokens[start]?.text ?? '')) return start;
  if (isPluralRole(tokens[start]?.text ?? ''))
    // "played to young jurors, Jane Doe can be heard", "Some jurors, Jane Doe said, …": she is none of them.
    return start === at - 1 && (isRuled(tokens, start) || goesOn(tokens[last + 1]))
      ? undefined
      : start;
  return isListOpener(tokens[start]) ? pluralBefore(tokens, start) : undefined;
}

const isRuled = (tokens: readonly Token[], role: number): boolean =>
  isPreposition(tokens[withModifiers(tokens, role) - 1]?.text ?? '');

/** Whether a clause of its own goes on behind a name: no list does. */
const goesOn = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !/^(?:and|or|who|of|from)$/u.test(next.text);

/** Whether a name stands in a list that is set off behind a plural role: "lawyers – Jane Doe and John Roe –". */
export function isListedUnderRole(tokens: readonly Token[], { titleFirst }: Candidate): boolean {
  const start = listStart(tokens, titleFirst - 1);
  return (
    start !== undefined && isListOpener(tokens[start]) && pluralBefore(tokens, start) !== undefined
  );
}

/** "governors Milan Doe and | Jane Roe": a name in a list that begins right behind a plural role. */
export function isListedBehindRole(tokens: readonly Token[], { titleFirst }: Candidate): boolean {
  const start = listStart(tokens, titleFirst - 1);
  const begins = start !== undefined && /^\p{Lu}/u.test(tokens[start + 1]?.text ?? '');
  return begins && start < titleFirst - 1 && isPluralRole(tokens[start]?.text ?? '');
}

const LONGEST_LIST = 20;

/** "Sens. Jane Doe (D-Ohio) and John Roe (R-Tex.)". */
const isPluralTitle = (word: string): boolean => /^(?:Sens|Reps|Govs|Gens|Profs)\.?$/u.test(word);

/** "Jane Doe, and | John Roe", "Jane Doe, | John Roe", but not "the rulers, and | Jane Doe". */
const joinsNext = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at]) ||
  (tokens[at]?.text === 'and' &&
    !(isComma(tokens[at - 1]) && /^\p{Ll}/u.test(tokens[at - 2]?.text ?? '')));

/** Back over the names, ages and commas of a list to what stands before its first name. */
function listStart(tokens: readonly Token[], at: number): number | undefined {
  if (isListOpener(tokens[at])) return at;
  if (!joinsNext(tokens, at)) return undefined;
  for (let i = at - 1; i > Math.max(0, at - LONGEST_LIST); i--) {
    const token = tokens[i];
    if (!token || token.block !== tokens[at]?.block) return undefined;
    if (isPluralRole(token.text) || isPluralTitle(token.text) || isListOpener(token)) return i;
    // "(D-Mont.)"
    const abbreviated = token.text === '.' && tokens[i + 1]?.text === ')';
    const listed = isCapitalised(token) || /^(?:and|[(),]|\d{1,3})$/u.test(token.text);
    if (!listed && !abbreviated) return undefined;
  }
  return undefined;
}

/** "Three inspectors – Jane Doe, …", "players including Jane Doe". */
const isListOpener = (token: Token | undefined): boolean =>
  /^(?:[–—:]|including)$/u.test(token?.text ?? '');

/** "inspectors" of "inspectors from the ministry –": the plural that a list of names is set off from. */
function pluralBefore(tokens: readonly Token[], mark: number): number | undefined {
  let head: number | undefined;
  for (let at = mark - 1; at > Math.max(-1, mark - 8); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.block !== tokens[mark]?.block) return head;
    if (isSpeechVerb(token.text) || isAuxiliary(token.text)) return head;
    if (/(?:men|people|boys|girls)$/u.test(token.text)) return undefined;
    if (isPluralRole(token.text) && (at === mark - 1 || isPreposition(tokens[at + 1]?.text ?? '')))
      head = at;
  }
  return head;
}

/** "nurse", the "Nurse" that opens a sentence, and "MP" and "PS". */
function isRoleWord(token: Token | undefined): boolean {
  if (/^(?:PS|PCSO|WPC|DCI|DSI)$/u.test(token?.text ?? '')) return true;
  return (
    token?.kind === 'word' &&
    isRoleNoun(token.text) &&
    (/^\p{Ll}/u.test(token.text) ||
      (token.opens && !isOfficeWord(token.text)) ||
      /^\p{Lu}{2,5}$/u.test(token.text))
  );
}

/** "world number one Jane Doe", "world No 1 Jane Doe". */
export const isRank = (tokens: readonly Token[], at: number): boolean =>
  /^(?:one|two|three|[1-9])$/u.test(tokens[at]?.text ?? '') &&
  /^(?:number|no)\.?$/iu.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 2]?.text === 'world';

/** "the ceramicist Jane Doe": an unlisted calling, behind an article or an owner. */
function isCalling(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!/(?:ist|ian|eer|smith|wright)$/u.test(word) || !isAgentNoun(word)) return false;
  const before = tokens[withModifiers(tokens, at) - 1];
  return isArticle(before?.text ?? '') || before?.kind === 'possessive';
}

function isModifier(tokens: readonly Token[], at: number, next: number): boolean {
  const [token, follower] = [tokens[at], tokens[next]];
  if (token?.kind !== 'word' && token?.kind !== 'number') return false;
  if (token.block !== follower?.block || follower.start - token.end > 2) return false;
  const word = token.text;
  if (isDemonym(word) || word === 'IT') return true;
  if (token.kind === 'number') return isBranch(tokens, at) || /^\d+(?:st|nd|rd|th)$/u.test(word);
  if (/-(?:old|time)$/u.test(word)) return /-time$/u.test(word);
  if (isInfinitive(tokens, at) || isPerfect(tokens, at) || isDeed(tokens, at)) return false;
  const closed =
    isDeterminer(word) ||
    isPreposition(word) ||
    isConjunction(word) ||
    isPronoun(word) ||
    isAuxiliary(word) ||
    isSpeechVerb(word) ||
    word === 'own';
  return !closed && token.kind === 'word' && !/(?:ly)$/u.test(word) && !isVerbLike(word);
}

/** "refused to | criticise referee Jane Doe", unlike "spoke to assistant coach Jane Doe". */
const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'to' &&
  /^(?:(?:refus|declin|want|hop|agree|decid|plan|need|fail|attempt|offer|vow|pledg|promis|threaten|manag|continu|forc|allow|expect|order|urg|seem|wish|vot|mov|call|ask|seek|push|urg)(?:e?d|e?s|ing|e)?|tr(?:y|ies|ied|ying)|beg[aiu]n|begins|ha[sd]|have|having|used|going|able|unable|set|due|likely|ready|right|chance|bid|effort|how|order)$/u.test(
    tokens[at - 2]?.text ?? '',
  );

/** "Roe grilled | Harbour chief Jane Doe": what somebody with a name did. */
const isDeed = (tokens: readonly Token[], at: number): boolean => {
  const [before, { text = '' } = {}] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined &&
    isCapitalised(before) &&
    !before.opens &&
    /^\p{Ll}+$/u.test(text) &&
    (/\p{Ll}ed$/u.test(text) || isIrregularPast(text)) &&
    !STANDING.test(text)
  );
};

/** "has played | landlady Jane Doe", "had long coached …". */
const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  /ed$/u.test(tokens[at]?.text ?? '') && /^(?:has|have|had)$/u.test(tokens[at - 1]?.text ?? '');

/** The number of "Teamsters Local 404 president". */
const isBranch = (tokens: readonly Token[], at: number): boolean =>
  /^\d+$/u.test(tokens[at]?.text ?? '') &&
  /^(?:Local|Branch|Lodge|Post|No)$/u.test(tokens[at - 1]?.text ?? '');

const VERB =
  /^(?:contact|saw|met|joined|beat|named|appointed|elected|replaced|sacked|signed|made|took|shows?|showed|included?|includes|including|led|married|killed|arrested|charged|accused|thanked|featuring|starring|against|helped|asked|joins|meets|see|welcomed|quizzed|interviewed|alongside|via|when|left|lost|gave|followed|hit|let|put|sent|became|become|sees|photographed|pictured|plays|played|portrays|portrayed|wed|weds|marries|dates|dated)$/iu;

const isVerbLike = (word: string): boolean =>
  VERB.test(word) ||
  (/\w{2,}(?:ing)$/u.test(word) &&
    !/^(?:leading|acting|managing|founding|ruling|reigning|visiting|sitting|outgoing|incoming|serving|rising|operating|investing|accounting|consulting|fundraising|commanding|presiding|governing|policing|planning|defending|trading|publishing|recording|farming|purchasing|programming|sporting|touring|opposing|supporting|starring|budding|aspiring|struggling|practising|practicing|pioneering|surviving|remaining|coaching|playing|fishing|housing|nursing|engineering|banking|marketing|training|shipping|mining|boxing|racing|swimming|cycling|advertising|building|casting|breaking|teaching|running)$/iu.test(
      word,
    ));
