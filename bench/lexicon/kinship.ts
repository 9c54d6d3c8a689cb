import { stem } from '../../src/search/terms.ts';
import type { SenseCounts } from './senseCounts.ts';
import { findKinds, type Synset } from './wordnet.ts';

/** Kinship terms that WordNet's tagged texts happen not to use. */
const untagged = ['mum', 'mom', 'dad', 'niece', 'nephew', 'stepfather'];

/** The stems of the kinds of relative that WordNet holds in senses that are in use. */
export function findKinship(
  synsets: ReadonlyMap<string, Synset>,
  counts: SenseCounts,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const synset of findRelatives(synsets)) {
    for (const word of synset.plainWords) {
      if (counts.uses(word, synset) > 0 || untagged.includes(word)) found.add(stem(word));
    }
  }
  return found;
}

/** The synset of "relative, relation" and all below it; a kind may have two parents. */
function findRelatives(synsets: ReadonlyMap<string, Synset>): ReadonlySet<Synset> {
  const root = [...synsets.values()].find(
    ({ words }) => words[0] === 'relative' && words.includes('relation'),
  );
  const kinds = findKinds(synsets);
  const relatives = new Set<Synset>(root ? [root] : []);
  for (const relative of relatives) {
    for (const kind of kinds.get(relative.id) ?? []) relatives.add(kind);
  }
  return relatives;
}
