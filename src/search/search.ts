import type { Story } from '../story/story.ts';
import type { Layer } from './layers.ts';
import { fields, fieldTerm, stemOf } from './passageIndex.ts';
import type { Passage } from './passages.ts';

/** A passage that the index found. */
export interface Found {
  readonly story: Story;
  /** Cut when it is asked for: a search finds far more passages than are looked at. */
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
 *
 * The most telling words find passages until they have found enough; the others, which are common
 * then, only add to the scores of those. So the time grows with the corpus far less than their number,
 * and a passage is passed over only if it holds none of the words that tell most.
 */
export function searchLayers(layers: readonly Layer[], search: Search): readonly Found[] {
  const terms = weighTerms(search);
  return layers.flatMap((layer) => searchLayer(layer, terms)).sort((a, b) => b.score - a.score);
}

/** A term of the index with what it counts in the corpus. */
interface WeighedTerm {
  readonly term: string;
  readonly weight: number;
  /** Whether it finds passages of its own, or only adds to those found by others. */
  readonly finds: boolean;
}

/** Passages that are found whatever it takes, if there are so many: five times those looked at. */
const few = 100;

/** So many passages are enough: a word that would find more only adds to the scores of others. */
const enough = 1_000;

/** How often, in all, a passage is looked up for a word of a search that has found enough. */
const mostLookedUp = 20_000;

/**
 * The terms that some stems have in the index, the most telling stems first. Left out is what too many
 * passages hold to be worth the time.
 */
function weighTerms({ boosts, size, holding }: Search): WeighedTerm[] {
  const stems = [...boosts].map(([stem, boost]) => {
    const terms = fields.flatMap((field) => {
      const term = fieldTerm(stem, field);
      const passages = holding(term);
      return passages > 0 ? [{ term, passages, weight: boost * rarity(passages, size) }] : [];
    });
    const passages = terms.reduce((sum, { passages }) => sum + passages, 0);
    return { terms, passages, telling: boost * rarity(Math.min(passages, size), size) };
  });
  let found = 0;
  let lookedUp = 0;
  return stems
    .sort((a, b) => b.telling - a.telling)
    .flatMap(({ terms, passages }) => {
      const finds = found < few || found + passages <= enough;
      if (!finds && lookedUp + passages > mostLookedUp) return [];
      if (finds) found += passages;
      lookedUp += passages;
      return terms.map(({ term, weight }) => ({ term, weight, finds }));
    });
}

function searchLayer({ segment, hidden }: Layer, terms: readonly WeighedTerm[]): Found[] {
  const { index, tally, size } = segment;
  const here = new Map<string, WeighedTerm>();
  for (const { term, weight, finds } of terms) {
    const holding = tally.indexed.get(term);
    if (holding === undefined) continue;
    here.set(term, { term, weight: weight / rarity(holding, size), finds });
  }
  const found = new Set<number>();
  // MiniSearch goes through the terms in their order, and leaves out a passage whose boost is 0.
  const counts = (id: number, term: string) => {
    if (!here.get(term)?.finds) return found.has(id) ? 1 : 0;
    if (hidden.size > 0 && hidden.has(segment.storyAt(id))) return 0;
    found.add(id);
    return 1;
  };
  const results = index.search([...here.keys()].join(' '), {
    boostTerm: (term) => here.get(term)?.weight ?? 0,
    boostDocument: counts,
  });
  return results.map(({ id, score, queryTerms }) => ({
    story: segment.storyAt(id),
    get passage() {
      return segment.passageAt(id);
    },
    score: score * (countStems(queryTerms) / queryTerms.length),
  }));
}

/** The stories that write a word with this stem. */
export function storiesWriting(layers: readonly Layer[], stem: string): ReadonlySet<Story> {
  const found = layers.flatMap(({ segment, hidden }) =>
    segment.index
      .search(fieldTerm(stem, 'text'))
      .map(({ id }) => segment.storyAt(id))
      .filter((story) => !hidden.has(story)),
  );
  return new Set(found);
}

/** MiniSearch multiplies a score by the number of terms met; here it is that of the stems met. */
function countStems(terms: readonly string[]): number {
  return terms.length === 1 ? 1 : new Set(terms.map(stemOf)).size;
}

/** Inverse document frequency as MiniSearch computes it (BM25, Robertson and Spärck Jones), in nats. */
export function rarity(holding: number, total: number): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}
