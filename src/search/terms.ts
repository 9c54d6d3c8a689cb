import { stemmer } from 'stemmer';
import type { Span } from '../story/span.ts';
import { findWords } from '../story/words.ts';
import { irregular } from './irregular.ts';
import { stopWords } from './stopWords.ts';

/** A word of a text as the index sees it. */
export interface Term extends Span {
  /** Stem that makes inflections meet: "threatened" and "threatens" are both "threaten". */
  readonly stem: string;
  /** The word folded to lower case without accents. */
  readonly word: string;
  /** A function word: kept for its position, never indexed, never evidence. */
  readonly stop: boolean;
}

/** Capitals that spell a function word by chance: "US", "WHO", "U.N.". */
const acronym = /^\p{Lu}[\p{Lu}.]+$/u;

/**
 * Reads the words of `text` (or of one span of it) as terms, in order, with their spans.
 *
 * Linear in the text's length; what a written word is read as is remembered, because news repeats its
 * words.
 */
export function readTerms(text: string, span?: Span): Term[] {
  let before = '';
  return findWords(text, span).map(({ start, end, text: written }) => {
    const { word, stem, stop } = readWord(written);
    const only = word === 'own' && possessive.test(before);
    before = written;
    return { start, end, word, stem, stop: stop || only };
  });
}

/** What makes "own" stress whose a thing is: "his own daughter" says of nobody that he owns anything. */
const possessive = /^(?:my|your|his|her|its|our|their|whose)$|['’`]s?$/i;

/** The month, or a name; hardly any sentence in news opens with the verb. */
const month = /^May(?:['’]s)?$/;

/** What the apostrophe of a contraction is followed by: "they'll", "who’d", "I'm". */
const contracted = /['’`](?:ll|re|ve|d|m|s|t)$/;

function isFunctionWord(written: string, word: string): boolean {
  if (acronym.test(written) || month.test(written)) return false;
  return (
    stopWords.has(word) ||
    (contracted.test(written) && stopWords.has(fold(written.replace(contracted, ''))))
  );
}

/**
 * All the words of a large corpus would take 300 bytes for each of its first 10,000 passages, and save
 * no time that can be measured.
 */
const mostRemembered = 5_000;

const rememberedWords = new Map<string, Omit<Term, keyof Span>>();

function readWord(written: string): Omit<Term, keyof Span> {
  const known = rememberedWords.get(written);
  if (known) return known;
  const word = fold(written);
  const stop = isFunctionWord(written, word);
  const read = { word, stem: stem(word), stop };
  if (rememberedWords.size >= mostRemembered) rememberedWords.clear();
  rememberedWords.set(written, read);
  return read;
}

/** The stems of `text` that carry meaning, for the index. */
export function contentStems(text: string): string[] {
  return readTerms(text)
    .filter((term) => !term.stop)
    .map((term) => term.stem);
}

/** Lower case, no accents or dots, no possessive ending: "Zoë’s" is "zoe", "U.S." is "us". */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/'s$|'$/, '')
    .replace(/'|\.(?!\d)/g, '');
}

const rememberedStems = new Map<string, string>();

/** Left as it is, or "July" would meet "Julie". */
const unstemmed: ReadonlySet<string> = new Set(['july']);

/** Porter's stem (https://tartarus.org/martin/PorterStemmer/) of the word's base form. */
export function stem(word: string): string {
  const known = rememberedStems.get(word);
  if (known !== undefined) return known;
  const found = unstemmed.has(word) ? word : stemmer(irregular.get(word) ?? word);
  if (rememberedStems.size >= mostRemembered) rememberedStems.clear();
  rememberedStems.set(word, found);
  return found;
}
