import { isGivenName, isPlainlyGivenName } from '../../lexicon/givenNames.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isTitle } from '../../lexicon/titles.ts';
import type { Token } from '../../tokens.ts';

/** Tokens `first` to `last`, both inclusive, that could together be a name. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

const PARTICLE =
  /^(?:van|de|der|den|von|vom|zu|bin|ibn|ben|bint|al|el|la|las|le|los|du|da|dos|das|di|del|della|dello|ter|ten|af|av|st|y|e|op|het|'t|wa)$/u;
const PREFIXED = /^(?:al|el|ul|as|ad|an|ar|at|az|ibn|bin|d|l|o)[-'’]\p{Lu}/u;
/** "League-trained", "Texas-based": says what somebody is like. */
const COMPOUND =
  /-(?:trained|based|led|backed|born|educated|owned|funded|run|style|era|linked|made|wide|bound|controlled|held|sponsored|approved|appointed|inspired|bred|raised|winning|nominated|topping|selling)$/u;
const ROMAN = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)$/u;
const MAX_WORDS = 8;

/** Runs of capitalised words, with the particles, initials and nicknames inside them. Linear time. */
export function findNameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNameWord(tokens, at)) {
      at++;
      continue;
    }
    const last = endOfRun(tokens, at);
    runs.push({ first: at, last });
    at = last + 1;
  }
  return runs;
}

function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  while (last - first < MAX_WORDS) {
    const next = continuation(tokens, last);
    if (next === undefined) break;
    last = next;
  }
  return last;
}

/** The index of the name word that goes on after `last`, over particles and a nickname. */
function continuation(tokens: readonly Token[], last: number): number | undefined {
  const next = last + 1;
  if (!touches(tokens, last)) return skipSuffixComma(tokens, last);
  if (isNameWord(tokens, next)) return next;
  if (isSuffix(tokens[next])) return next;
  return skipParticles(tokens, next) ?? skipNickname(tokens, next) ?? skipSeat(tokens, last);
}

/** "Lord Maddox of Thame", but not "the Lord Mayor of London". */
function skipSeat(tokens: readonly Token[], last: number): number | undefined {
  const peer = /^(?:Lord|Lady|Baroness|Baron|Viscount)$/u.test(tokens[last - 1]?.text ?? '');
  const seated = peer && tokens[last + 1]?.text === 'of' && isNameWord(tokens, last + 2);
  return seated && !isTitle(tokens[last]?.text ?? '') && touches(tokens, last + 1)
    ? last + 2
    : undefined;
}

function skipParticles(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (at - from < 3 && PARTICLE.test(tokens[at]?.text ?? '') && touches(tokens, at)) at++;
  return at > from && isNameWord(tokens, at) ? at : undefined;
}

/** `Robert "Bobby" Scott`: one or two capitalised words between marks, then the surname. */
function skipNickname(tokens: readonly Token[], open: number): number | undefined {
  if (!/^["“‘'(]$/u.test(tokens[open]?.text ?? '')) return undefined;
  for (const close of [open + 2, open + 3]) {
    if (!/^["”’')]$/u.test(tokens[close]?.text ?? '')) continue;
    if (!isNameWord(tokens, open + 1) || !isNameWord(tokens, close + 1)) return undefined;
    return touches(tokens, close) ? close + 1 : undefined;
  }
  return undefined;
}

/** "Harry Byrd, Jr." */
function skipSuffixComma(tokens: readonly Token[], last: number): number | undefined {
  if (tokens[last + 1]?.text !== ',') return undefined;
  return /^(?:Jr|Sr)\.?$/u.test(tokens[last + 2]?.text ?? '') ? last + 2 : undefined;
}

function isSuffix(token: Token | undefined): boolean {
  return token !== undefined && (ROMAN.test(token.text) || /^(?:Jr|Sr)\.?$/u.test(token.text));
}

/** Whether only blanks, and no line end, lie between a token and the next of its block. */
function touches(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || token.block !== next.block) return false;
  const gap = next.start - token.end;
  return next.kind === 'mark' ? !/^[,;:.]$/u.test(next.text) : gap >= 1 && gap <= 2;
}

/** Without any capital, as most words are: "d'Or" has one inside. */
const isSmall = (word: string): boolean =>
  word.charAt(0) >= 'a' && word.charAt(0) <= 'z' && word === word.toLowerCase();

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { text } = token;
  if (isSmall(text)) return false;
  if (PREFIXED.test(text)) return true;
  if (COMPOUND.test(text)) return false;
  if (!/^\p{Lu}/u.test(text)) return false;
  if (/^\p{Lu}$/u.test(text) && tokens[at + 1]?.text === '/') return false;
  if (/\p{Ll}/u.test(text) || /^\p{Lu}\.?$/u.test(text) || /^(?:\p{Lu}\.){2,3}$/u.test(text))
    return text !== 'I';
  return isCapitalsName(tokens, at);
}

/** "JD Vance", and the surname in capitals of "Kirill KUDRYAVTSEV"; not "NASA Watch". */
function isCapitalsName(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] ?? { text: '' };
  const next = tokens[at + 1];
  if (text.length === 2)
    return (
      (/^[A-Z][JDTCBGPRK]$/u.test(text) || isWriterly(tokens, at)) &&
      /^\p{Lu}\p{Ll}/u.test(next?.text ?? '') &&
      touches(tokens, at)
    );
  if (isShoutedName(tokens, at)) return true;
  const before = tokens[at - 1];
  return (
    text.length >= 4 &&
    before !== undefined &&
    touches(tokens, at - 1) &&
    /\p{Ll}/u.test(before.text) &&
    isGivenName(before.text)
  );
}

/** "the poet RS Doe": initials behind what somebody is. */
const isWriterly = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z]{2}$/u.test(tokens[at]?.text ?? '') &&
  !/^(?:US|UK|EU|UN|AI|IT|TV)$/u.test(tokens[at]?.text ?? '') &&
  /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
  isRoleNoun(tokens[at - 1]?.text ?? '');

const LONGEST_SHOUTED = 3;

/** "JANE DOE in her studio", "JANE DOE: …": a given name and one or two words more among small letters. */
function isShoutedName(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (at - first < LONGEST_SHOUTED && joinsCapitals(tokens, first - 1)) first--;
  let last = at;
  while (last - at < LONGEST_SHOUTED && joinsCapitals(tokens, last)) last++;
  const length = last - first + 1;
  return length > 1 && length <= LONGEST_SHOUTED && isPlainlyGivenName(tokens[first]?.text ?? '');
}

/** Whether a token and the next are both words of capitals. */
const joinsCapitals = (tokens: readonly Token[], at: number): boolean =>
  isCapitals(tokens[at]) && isCapitals(tokens[at + 1]) && touches(tokens, at);

const isCapitals = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}[\p{Lu}'’-]+$/u.test(token.text);
