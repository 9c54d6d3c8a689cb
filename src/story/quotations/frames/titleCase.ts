import {
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../../lexicon/functionWords.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import type { Item, Items } from './frame.ts';

const MIN_WORDS = 4;
/** Of the words of a headline in title case, at least these have a capital. */
const CAPITALS = 0.8;

/** "Council Says Bridge Is Safe": a headline's sentence with its small words and verbs of saying in small letters. */
export function withSmallWords(items: Items): Items {
  const words = items.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (words.length < MIN_WORDS || capitals.length < CAPITALS * words.length) return items;
  return items.map((item, at) => (at > 0 && isSmallWord(item) ? inSmallLetters(item) : item));
}

const isSmallWord = ({ kind, text, person }: Item): boolean =>
  kind === 'word' &&
  person === undefined &&
  /^\p{Lu}\p{Ll}*$/u.test(text) &&
  SMALL.some((isOne) => isOne(text.toLowerCase()));

/** "says", "warned", "urge"; a "Claim" or "Call" is as good as always a noun. */
const isSaying = (word: string): boolean =>
  isSpeechVerb(word) && /(?:s|ed|said|told)$|^(?:say|warn|tell|urge|accuse)$/u.test(word);

const SMALL = [isSaying, isAuxiliary, isPreposition, isConjunction, isDeterminer, isPronoun];

const inSmallLetters = (item: Item): Item => ({ ...item, text: item.text.toLowerCase() });
