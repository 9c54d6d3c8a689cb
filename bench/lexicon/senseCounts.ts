import { join } from 'node:path';
import { stem } from '../../src/search/terms.ts';
import { isPlain, readLines, type Synset } from './wordnet.ts';

/** How often each sense of a word was met in WordNet's sense-tagged texts. */
export interface SenseCounts {
  /** Times the word was tagged with the synset. */
  uses(word: string, synset: Synset): number;
  /** Share of the word's uses that have the synset's sense, 0 to 1, smoothed for rare words. */
  share(word: string, synset: Synset): number;
  /** Share of the uses of the stem's words that are verbs, 0 to 1. */
  verbShare(stem: string): number;
}

interface Sense {
  readonly lemma: string;
  readonly part: string;
  readonly synset: string;
  readonly count: number;
}

const partOfType: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** Reads `index.sense` of the WordNet database in `folder`. Throws if it is missing. */
export function readSenseCounts(folder: string): SenseCounts {
  const senses = readLines(join(folder, 'index.sense')).map(readSense);
  const ofSense = new Map(senses.map(({ lemma, synset, count }) => [`${lemma} ${synset}`, count]));
  const ofLemma = total(senses, ({ lemma }) => lemma);
  const plain = senses.filter(({ lemma }) => isPlain(lemma));
  const ofStem = total(plain, ({ lemma }) => stem(lemma));
  const ofVerb = total(
    plain.filter(({ part }) => part === 'v'),
    ({ lemma }) => stem(lemma),
  );
  const uses = (word: string, { id }: Synset) => ofSense.get(`${word} ${id}`) ?? 0;
  return {
    uses,
    share: (word, synset) => (uses(word, synset) + 0.5) / ((ofLemma.get(word) ?? 0) + 2),
    verbShare: (stem) => (ofVerb.get(stem) ?? 0) / (ofStem.get(stem) || 1),
  };
}

/** A line is `lemma%type:…  offset  sense-number  count`. */
function readSense(line: string): Sense {
  const [key = '', offset = '', , count] = line.split(' ');
  const [lemma = '', type = ''] = key.split('%');
  const part = partOfType[type.charAt(0)] ?? '';
  return { lemma, part, synset: part + offset, count: Number(count) };
}

function total(senses: readonly Sense[], keyOf: (sense: Sense) => string): Map<string, number> {
  const totals = new Map<string, number>();
  for (const sense of senses) {
    const key = keyOf(sense);
    totals.set(key, (totals.get(key) ?? 0) + sense.count);
  }
  return totals;
}
