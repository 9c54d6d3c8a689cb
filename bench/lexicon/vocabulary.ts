import { stopWords } from '../../src/search/stopWords.ts';
import { stem } from '../../src/search/terms.ts';
import type { Embeddings } from './vectors.ts';
import type { Synset } from './wordnet.ts';

/** A stem of the lexicon, known by the most frequent word that has it. */
export interface VocabularyEntry {
  readonly word: string;
  /** Place of the word in the list of words by frequency, from 1. */
  readonly rank: number;
}

const wordsRead = 60_000;
const stemsKept = 16_000;

/** The most frequent stems that WordNet holds, function words left out, the most frequent first. */
export function chooseVocabulary(
  { words }: Embeddings,
  synsets: Iterable<Synset>,
): Map<string, VocabularyEntry> {
  const inDictionary = new Set<string>();
  for (const { plainWords } of synsets) for (const word of plainWords) inDictionary.add(stem(word));
  const vocabulary = new Map<string, VocabularyEntry>();
  for (const [index, word] of words.slice(0, wordsRead).entries()) {
    if (!/^[a-z]{2,}$/.test(word) || stopWords.has(word)) continue;
    const key = stem(word);
    if (!inDictionary.has(key) || vocabulary.has(key)) continue;
    vocabulary.set(key, { word, rank: index + 1 });
    if (vocabulary.size === stemsKept) break;
  }
  return vocabulary;
}
