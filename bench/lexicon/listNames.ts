/** Writes src/search/properNames.txt from two npm packages; see src/search/lexicon.md. */
import { writeFileSync } from 'node:fs';
import { irregular } from '../../src/search/irregular.ts';
import { readWordnet, readWordsByFrequency } from './sources.ts';

const output = 'src/search/properNames.txt';
const wordsRead = 60_000;

/** Endings of regular inflections, with those of their base forms. */
const inflections: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1ing$/, '$1'],
  [/ed$/, ''],
  [/ed$/, 'e'],
];

const [wordnetFolder, embeddingsFolder] = process.argv.slice(2);
if (wordnetFolder && embeddingsFolder) {
  const names = listNames(wordnetFolder, embeddingsFolder);
  writeFileSync(output, `${names.join('\n')}\n`);
  console.log(`${output}: ${names.length} names`);
} else {
  console.error('Usage: npm run lexicon:names -- WORDNET_DB_FOLDER EMBEDDINGS_FOLDER');
  process.exitCode = 2;
}

/** The frequent words that WordNet writes with a capital, alone or in a longer name, and never without. */
function listNames(wordnet: string, embeddings: string): string[] {
  const entries = new Set(readWordnet(wordnet));
  const parts = new Set([...entries].flatMap((entry) => entry.split(/[_-]/)));
  const isOnlyWord = (word: string) => entries.has(word) && !entries.has(capitalise(word));
  return readWordsByFrequency(embeddings)
    .slice(0, wordsRead)
    .filter((word) => /^[a-z]{3,}$/.test(word) && parts.has(capitalise(word)))
    .filter((word) => !entries.has(word) && !basesOf(word).some(isOnlyWord))
    .sort();
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a word may be an inflection of: "Countries" has a capital in the name of some society. */
function basesOf(word: string): string[] {
  const regular = inflections
    .filter(([ending]) => ending.test(word))
    .map(([ending, base]) => word.replace(ending, base));
  return [irregular.get(word) ?? [], ...regular].flat();
}
