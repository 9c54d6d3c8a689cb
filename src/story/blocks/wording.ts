import { isConjunction, isDeterminer, isPreposition } from '../lexicon/functionWords.ts';

/** How much of a paragraph's start and end the block rules read, so that long ones cost no more. */
const REACH = 200;

export function head(text: string): string {
  return text.slice(0, REACH);
}

export function tail(text: string): string {
  return text.slice(-REACH);
}

/** Whether the words close as a sentence does; a headline's last "U.S." does not count as a stop. */
export function isFinished(text: string): boolean {
  return endsInFullStop(text) || /[!?！？]["'”’»)\]*_]{0,4}$/u.test(text.slice(-8));
}

export function endsInFullStop(text: string): boolean {
  const end = text.slice(-8);
  return /[.…。]["'”’»)\]*_]{0,4}$/u.test(end) && !/(?:^|[\s(])(?:\p{Lu}\.){2,}$/u.test(end);
}

const MIN_CAPITALS = 5;

/** Whether every word is written as in "Ferry Rules Face Key Test In Court", but those that only join others. */
export function isTitleCased(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /^\p{L}{2,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitals.length >= MIN_CAPITALS &&
    words.every((word) => /^\p{Lu}/u.test(word) || joinsOthers(word))
  );
}

const joinsOthers = (word: string): boolean =>
  isDeterminer(word) || isPreposition(word) || isConjunction(word);

/** Words parted by white space; Infinity for anything too long to be a line of its own. */
export function wordCount(text: string): number {
  if (text.length > 2 * REACH) return Number.POSITIVE_INFINITY;
  if (text !== counted.text) counted = { text, words: text.split(/\s+/u).length };
  return counted.words;
}

/** A dozen rules ask it of a paragraph, one after the other. */
let counted = { text: '', words: 1 };
