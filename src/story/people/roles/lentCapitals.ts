import { isFieldOfWork } from '../../lexicon/fieldsOfWork.ts';
import { isSentenceOpener } from '../../lexicon/functionWords.ts';
import { isDemonym, isPlace } from '../../lexicon/places.ts';
import { isOpeningPosition, isPairedPosition } from '../../lexicon/positions.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isOfficeWord, isTitle } from '../../lexicon/titles.ts';
import { readOnce } from '../../readOnce.ts';
import { type Span, slice } from '../../span.ts';
import { isCapitalised, type Token } from '../../tokens.ts';
import { smallWords } from '../names/smallWords.ts';

/** A role as a list shows it: one that opens its sentence loses the capital it has from there. */
export function roleWords(text: string, tokens: readonly Token[], span: Span): string {
  const words = slice(text, span)
    .replace(/\s+/gu, ' ')
    // "Sens. Doe and Roe": each of them is one.
    .replace(/(?<=\b(?:Sen|Rep|Gov|Gen|Prof))s(?=\.$)/u, '');
  const [opener = '', next = ''] = words.split(' ');
  const lent = opensSentence(text, span) && !isOfficeOf(words) && isLent(tokens, opener, next);
  return lent ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const opensSentence = (text: string, { start }: Span): boolean =>
  /(?:^|[\n.!?:"“‘'*–—-][\s"“‘'*]*)$/u.test(text.slice(Math.max(0, start - 4), start));

/** "Secretary of State", "Leader of the Opposition": capitals of their own. */
const isOfficeOf = (words: string): boolean =>
  /^\p{Lu}\p{Ll}+ of (?:the )?\p{Lu}\p{Ll}+$/u.test(words);

/**
 * Whether only its sentence gives a word its capital: not "First Minister", whose next word has one
 * too, nor "Commissioner" alone, but "Commissioner of roads" and "Bus driver".
 */
function isLent(tokens: readonly Token[], word: string, next: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || isOfPlace(word, next) || isOfPrize(word)) return false;
  if (/^(?:Former|Retired|Late|Veteran|New|Old|Then|Young|Longtime)$/u.test(word)) return true;
  const capitals = /^\p{Lu}/u.test(next);
  if (capitals && (isTitle(next) || isRoleNoun(next) || next === 'Bank')) return false;
  if (isTitle(word)) return isRoleNoun(word) && /^\p{Ll}/u.test(next);
  if (isSentenceOpener(word) || isOpeningPosition(word)) return true;
  if (capitals) return false;
  if (isRoleNoun(word) || smallWords(tokens).has(word.toLowerCase())) return true;
  if (capitalWords(tokens).has(word)) return false;
  return isFieldOfWork(word) || isOfficeWord(word) || isPairedPosition(`${word} ${next}`);
}

/** "Oscar-nominated", "Grammy-winning", but "Award-winning". */
const isOfPrize = (word: string): boolean =>
  /-(?:winning|nominated)$/u.test(word) && !/^(?:Award|Prize|Medal|Multi|Title|Cup)/u.test(word);

/** "Oslo", "Norwegian" and "New" before "York". */
const isOfPlace = (word: string, next: string): boolean =>
  isDemonym(word) || isPlace(word) || isPlace(`${word} ${next}`);

/** Words that have a capital where no sentence gives it; read once for all of a story's people. */
const capitalWords = readOnce(
  (tokens: readonly Token[]): ReadonlySet<string> =>
    new Set(
      tokens.filter((token, at) => !token.opens && isAlone(tokens, at)).map(({ text }) => text),
    ),
);

/** Whether no other capital stands beside: "Town" of "Harbour Town Council" is a common word too. */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  ![tokens[at - 1], tokens[at + 1]].some(isCapitalised);
