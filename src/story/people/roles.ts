import {
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../lexicon/functionWords.ts';
import { isDemonym } from '../lexicon/places.ts';
import { isKinNoun } from '../lexicon/relationNouns.ts';
import { isPluralRole, isRoleNoun } from '../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../lexicon/speechVerbs.ts';
import { isHonorific, isOfficeWord } from '../lexicon/titles.ts';
import type { Span } from '../span.ts';
import { isComma, type Token } from '../tokens.ts';
import type { Candidate } from './candidates.ts';

const MAX_ROLE_WORDS = 16;
const ARTICLE = /^(?:a|an|the|his|her|their|its)$/iu;

/** Where the story says, beside a mention, what the person does: spans without the article or title. */
export function rolesBeside(tokens: readonly Token[], name: Candidate): Span[] {
  const beside = [
    roleBefore(tokens, name),
    phraseBefore(tokens, name),
    roleAfter(tokens, name),
    roleAfterVerb(tokens, name),
  ];
  return beside.filter((role) => role !== undefined);
}

/** "Prime Minister Jane Doe"; "Mrs" and "Sir" are no roles. */
export function titleRole(
  tokens: readonly Token[],
  { titleFirst, first }: Candidate,
): Span | undefined {
  let start = titleFirst;
  while (start < first && isHonorific(tokens[start]?.text ?? '')) start++;
  if (start === first) return undefined;
  return spanOf(tokens, start === titleFirst ? officeStart(tokens, start) : start, first - 1);
}

/** Back over the words that belong to an office: "Assistant U.S. | Attorney", "board | President". */
function officeStart(tokens: readonly Token[], title: number): number {
  let start = title;
  while (title - start < 2 && belongsToOffice(tokens[start - 1], tokens[start])) start--;
  return start;
}

function belongsToOffice(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.end + 1 !== next?.start) return false;
  return isCountryOrBody(token.text) || (/^\p{Lu}/u.test(token.text) && isOfficeWord(token.text));
}

/** "U.S." of "U.S. Attorney", "FAA" of "FAA Administrator". */
const isCountryOrBody = (word: string): boolean =>
  isDemonym(word) ||
  /^\p{Lu}{2,5}$|^(?:board|council|company|union|club|team|school|party|committee|university|department|city|county|district|police)$/u.test(
    word,
  );

/** "retired astronaut Jane Doe", "US astronauts Jane Doe and John Roe". */
function roleBefore(tokens: readonly Token[], name: Candidate): Span | undefined {
  const last = roleEnd(tokens, name);
  const headed = roleWithOf(tokens, name.titleFirst - 1);
  if (headed) return headed;
  if (last === undefined) return undefined;
  let first = last;
  while (last - first < 6 && isModifier(tokens, first - 1, first)) {
    if (isDemonym(tokens[first]?.text ?? '') && !STANDING.test(tokens[first - 1]?.text ?? ''))
      break;
    first--;
  }
  return spanOf(tokens, first, last);
}

/** "director of football Jane Doe": a role noun, "of", and one or two small words. */
function roleWithOf(tokens: readonly Token[], last: number): Span | undefined {
  for (const of of [last - 1, last - 2]) {
    const words = tokens.slice(of + 1, last + 1);
    if (tokens[of]?.text !== 'of' || !words.every((word) => /^\p{Ll}+$/u.test(word.text))) continue;
    let first = of - 1;
    if (!isRoleWord(tokens[first])) return undefined;
    while (of - first < 4 && isModifier(tokens, first - 1, first)) first--;
    const [from, to] = [tokens[first], tokens[last]];
    return from && to && { start: from.start, end: to.end };
  }
  return undefined;
}

/** What may stand before a nationality: "former US astronaut". */
const STANDING =
  /^(?:former|retired|veteran|ex|late|senior|young|leading|top|famous|disgraced|ousted|jailed|exiled|outgoing|incoming|current|then|new|first|second|acclaimed|legendary|fellow|ageing|aging|long-time|longtime|one-time|black|white|african|asian|latin|north|south|born)$/iu;

/** The role noun that ends right before the name, or before a name that is joined to it by "and". */
function roleEnd(tokens: readonly Token[], { titleFirst }: Candidate): number | undefined {
  const at = titleFirst - 1;
  if (tokens[at]?.block !== tokens[titleFirst]?.block) return undefined;
  if (isRoleWord(tokens[at])) return at;
  if (!/^(?:and|,)$/u.test(tokens[at]?.text ?? '')) return undefined;
  for (let i = at - 1; i > Math.max(0, at - 8); i--) {
    const token = tokens[i];
    if (isPluralRole(token?.text ?? '')) return i;
    if (token?.kind !== 'word' && token?.text !== ',') return undefined;
    if (!/^\p{Lu}/u.test(token.text) && !/^(?:and|,)$/u.test(token.text)) return undefined;
  }
  return undefined;
}

function isRoleWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    isRoleNoun(token.text) &&
    (/^\p{Ll}/u.test(token.text) ||
      (token.opens && !isOfficeWord(token.text)) ||
      /^\p{Lu}{2,5}$/u.test(token.text))
  );
}

function isModifier(tokens: readonly Token[], at: number, next: number): boolean {
  const [token, follower] = [tokens[at], tokens[next]];
  if (token?.kind !== 'word' && token?.kind !== 'number') return false;
  if (token.block !== follower?.block || follower.start - token.end > 2) return false;
  const word = token.text;
  if (isDemonym(word)) return true;
  if (/-(?:old|time)$/u.test(word)) return /-time$/u.test(word);
  const closed =
    isDeterminer(word) ||
    isPreposition(word) ||
    isConjunction(word) ||
    isPronoun(word) ||
    isAuxiliary(word) ||
    isSpeechVerb(word);
  return !closed && token.kind === 'word' && !/(?:ly)$/u.test(word) && !isVerbLike(word);
}

const VERB =
  /^(?:contact|saw|met|joined|beat|named|appointed|elected|replaced|sacked|signed|made|took|shows?|showed|included?|includes|including|led|married|killed|arrested|charged|accused|thanked|featuring|starring|against|helped|asked|joins|meets|see|welcomed|quizzed|interviewed|alongside|via|when|left|lost|gave|followed|hit|let|put|sent|became|become|sees|photographed|pictured)$/iu;

const isVerbLike = (word: string): boolean =>
  VERB.test(word) ||
  (/\w{2,}(?:ing)$/u.test(word) &&
    !/^(?:leading|acting|managing|founding|ruling|reigning|visiting|sitting|outgoing|incoming|serving|rising|operating|investing|accounting|consulting|fundraising|commanding|presiding|governing|policing|planning|trading|publishing|recording|farming|purchasing|programming|sporting|touring|opposing|supporting|starring|budding|aspiring|struggling|practising|practicing|pioneering|surviving|remaining|coaching|playing|fishing|housing|nursing|engineering|banking|marketing|training|shipping|mining|boxing|racing|swimming|cycling|advertising|building|casting|breaking|teaching)$/u.test(
      word,
    ));

/** "The head of the space agency, Jane Doe,": a whole phrase, its noun a role, set off by a comma. */
function phraseBefore(tokens: readonly Token[], name: Candidate): Span | undefined {
  const comma = name.titleFirst - 1;
  if (!isComma(tokens[comma])) return undefined;
  const endsClause = isSpeechVerb(tokens[name.last + 1]?.text ?? '');
  const last = comma - 1;
  let first = last;
  while (last - first < MAX_ROLE_WORDS && !isPhraseEdge(tokens, first - 1, first)) first--;
  for (let at = first; at <= last; at++) {
    if (endsClause && !tokens[at]?.opens) return undefined;
    const found = phraseFrom(tokens, at, last);
    if (found) return found;
  }
  return undefined;
}

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

/** A phrase that starts with an article, or opens its sentence, and whose head noun is a role. */
function phraseFrom(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const opener = tokens[first];
  if (
    !opener ||
    !(ARTICLE.test(opener.text) || opener.opens || tokens[first - 1]?.kind === 'possessive')
  )
    return undefined;
  const start = ARTICLE.test(opener.text) ? first + 1 : first;
  const head = headOf(tokens, start, last);
  return isRoleNoun(head) && !isPluralRole(head) ? spanOf(tokens, start, last) : undefined;
}

/** The noun before the phrase's first preposition or clause: "head" in "head of the agency". */
function headOf(tokens: readonly Token[], first: number, last: number): string {
  let head = '';
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (
      !token ||
      token.kind === 'mark' ||
      isPreposition(token.text) ||
      isPronoun(token.text) ||
      isConjunction(token.text)
    )
      break;
    if (token.kind !== 'possessive') head = token.text;
  }
  return head;
}

/** ", head of the space agency,", ", 55, a nurse from Leeds," and ", who is the mayor of Hull,". */
function roleAfter(tokens: readonly Token[], { last }: Candidate): Span | undefined {
  let at = last + 1;
  if (tokens[at]?.text === '(') at = closing(tokens, at) + 1;
  if (!isComma(tokens[at])) return undefined;
  at++;
  if (tokens[at]?.text === 'aged') at++;
  if (/^\d{1,3}(?:-year-old)?$/u.test(tokens[at]?.text ?? '') && isComma(tokens[at + 1])) at += 2;
  if (/^who$/u.test(tokens[at]?.text ?? '')) at += behindWho(tokens, at);
  if (/^(?:then|now)$/u.test(tokens[at]?.text ?? '')) at++;
  return apposition(tokens, at);
}

/** Length of "who is" and "who serves as". */
function behindWho(tokens: readonly Token[], who: number): number {
  const verb = tokens[who + 1]?.text ?? '';
  if (/^(?:is|was)$/u.test(verb)) return 2;
  const works = /^(?:serves|served|works|worked|acts|acted)$/u.test(verb);
  return works && tokens[who + 2]?.text === 'as' ? 3 : 0;
}

/** "Jane Doe is a retired teacher". */
function roleAfterVerb(tokens: readonly Token[], { last }: Candidate): Span | undefined {
  const verb = tokens[last + 1]?.text ?? '';
  const article = tokens[last + 2]?.text ?? '';
  if (!/^(?:is|was|became|remains)$/u.test(verb) || !/^(?:a|an|the)$/u.test(article))
    return undefined;
  return apposition(tokens, last + 2);
}

function apposition(tokens: readonly Token[], from: number): Span | undefined {
  const start = ARTICLE.test(tokens[from]?.text ?? '') ? from + 1 : from;
  const age = /^\d{1,3}-year-old$/u.test(tokens[start]?.text ?? '') ? 1 : 0;
  const opener = tokens[start + age];
  if (opener?.kind !== 'word' || opener.block !== tokens[start - 1]?.block) return undefined;
  if (isSpeechVerb(opener.text) || isAuxiliary(opener.text)) return undefined;
  const head = headOf(tokens, start + age, start + 8);
  if (!isRoleNoun(head) || isKinNoun(head)) return undefined;
  const end = endOfApposition(tokens, start);
  return isAnotherName(tokens, start, end) ? undefined : spanOf(tokens, start + age, end);
}

function endOfApposition(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end - start < MAX_ROLE_WORDS) {
    const next = tokens[end + 1];
    if (!next || next.block !== tokens[start]?.block) break;
    if (next.kind === 'mark' && !/^[()/&’']$/u.test(next.text)) break;
    if (next.text === 'and' && isKinNoun(tokens[end + 2]?.text ?? '')) break;
    if (
      isSpeechVerb(next.text) ||
      /^(?:who|whose|whom|which|that|where|when|while|but|said|is|was|has|had|will|as|because|after|before)$/u.test(
        next.text,
      )
    )
      break;
    end++;
  }
  return end;
}

/** ", actor John Roe and …" is the next of a list, not what the first one does. */
function isAnotherName(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const next = tokens[at + 1];
    if (isPreposition(tokens[at]?.text ?? '')) return false;
    if (
      isRoleNoun(tokens[at]?.text ?? '') &&
      next?.kind === 'word' &&
      /^\p{Lu}\p{Ll}/u.test(next.text)
    )
      return !isRoleNoun(next.text);
  }
  return false;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < open + 10; at++) if (tokens[at]?.text === ')') return at;
  return open;
}

/** A plural loses its ending, so that what is left still stands in the text: "astronaut(s)". */
function spanOf(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to || to.end <= from.start) return undefined;
  const plural = isPluralRole(to.text) && /^\p{Ll}.*[^s]s$/u.test(to.text) ? 1 : 0;
  return { start: from.start, end: to.end - plural };
}
