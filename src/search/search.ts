import type { Layer } from './layers.ts';
import { fields, fieldTerm, stemOf } from './passageIndex.ts';
import type { Passage } from './passages.ts';

/** A passage that the index found. */
export interface Found {
  readonly passage: Passage;
  /** BM25+ times the number of stems met; only comparable within one search. */
  readonly score: number;
}

/** What a search goes by. */
export interface Search {
  /** How much each stem counts beside the others. */
  readonly boosts: ReadonlyMap<string, number>;
  /** Number of passages in the corpus. */
  readonly size: number;
  /** How many of them have a term of the index. */
  readonly holding: (term: string) => number;
}

/**
 * Passages that hold any of some stems, best first. Each layer's index is searched by itself, and its
 * scores are brought to the corpus's scale: a word is as rare as it is in the whole corpus.
 */
export function searchLayers(layers: readonly Layer[], search: Search): readonly Found[] {
  return layers.flatMap((layer) => searchLayer(layer, search)).sort((a, b) => b.score - a.score);
}

function searchLayer({ segment, hidden }: Layer, { boosts, size, holding }: Search): Found[] {
  const { index, tally, passages } = segment;
  const weights = new Map<string, number>();
  for (const [stem, boost] of boosts) {
    for (const field of fields) {
      const term = fieldTerm(stem, field);
      const here = tally.indexed.get(term);
      if (here === undefined) continue;
      weights.set(term, (boost * rarity(holding(term), size)) / rarity(here, passages.length));
    }
  }
  const shown = (id: number) => {
    const passage = passages[id];
    return passage && !hidden.has(passage.story) ? 1 : 0;
  };
  const results = index.search([...weights.keys()].join(' '), {
    boostTerm: (term) => weights.get(term) ?? 0,
    ...(hidden.size > 0 && { boostDocument: shown }),
  });
  return results.flatMap(({ id, score, queryTerms }) => {
    const passage = passages[id];
    return passage
      ? [{ passage, score: score * (countStems(queryTerms) / queryTerms.length) }]
      : [];
  });
}

/** MiniSearch multiplies a score by the number of terms met; here it is that of the stems met. */
function countStems(terms: readonly string[]): number {
  return terms.length === 1 ? 1 : new Set(terms.map(stemOf)).size;
}

/** Inverse document frequency as MiniSearch computes it (BM25, Robertson and Spärck Jones), in nats. */
function rarity(holding: number, total: number): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}
