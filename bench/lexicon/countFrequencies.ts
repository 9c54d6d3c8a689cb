/** Writes bench/lexicon/frequencies.txt from two npm packages; see src/search/lexicon.md. */
import { writeFileSync } from 'node:fs';
import { stopWords } from '../../src/search/stopWords.ts';
import { stem } from '../../src/search/terms.ts';
import { readWordnet, readWordnetLines, readWordsByFrequency } from './sources.ts';

const output = 'bench/lexicon/frequencies.txt';
const wordsRead = 60_000;
const stemsKept = 16_000;

const [wordnetFolder, embeddingsFolder] = process.argv.slice(2);
if (wordnetFolder && embeddingsFolder) {
  const lines = countFrequencies(wordnetFolder, embeddingsFolder);
  writeFileSync(output, `${lines.join('\n')}\n`);
  console.log(`${output}: ${lines.length} stems`);
} else {
  console.error('Usage: npm run lexicon:frequencies -- WORDNET_DB_FOLDER EMBEDDINGS_FOLDER');
  process.exitCode = 2;
}

/** A line a stem, the most frequent first: stem, rank of its first word, share of verbs in ninths. */
function countFrequencies(wordnet: string, embeddings: string): string[] {
  const dictionary = readDictionary(wordnet);
  const verbShare = readVerbShares(wordnet);
  const lines = new Map<string, string>();
  for (const [index, word] of readWordsByFrequency(embeddings).slice(0, wordsRead).entries()) {
    const key = stem(word);
    if (!/^[a-z]{2,}$/.test(word) || stopWords.has(word)) continue;
    if (!dictionary.has(key) || lines.has(key)) continue;
    lines.set(key, `${key} ${index + 1} ${Math.round(9 * verbShare(key))}`);
    if (lines.size === stemsKept) break;
  }
  return [...lines.values()];
}

/** The stems of every word that WordNet writes in lower-case letters alone. */
function readDictionary(folder: string): Set<string> {
  const words = [...readWordnet(folder)].filter((word) => /^[a-z]+$/.test(word));
  return new Set(words.map(stem));
}

/** How often each stem's words were tagged as verbs in WordNet's texts, as a share, 0 to 1. */
function readVerbShares(folder: string): (stem: string) => number {
  const all = new Map<string, number>();
  const verbs = new Map<string, number>();
  for (const line of readWordnetLines(folder, 'index.sense')) {
    const [key = '', , , count = '0'] = line.split(' ');
    const [lemma = '', type = ''] = key.split('%');
    if (!/^[a-z]+$/.test(lemma)) continue;
    const own = stem(lemma);
    all.set(own, (all.get(own) ?? 0) + Number(count));
    if (type.startsWith('2')) verbs.set(own, (verbs.get(own) ?? 0) + Number(count));
  }
  return (own) => (verbs.get(own) ?? 0) / (all.get(own) || 1);
}
