import type { QueryCombination } from 'minisearch';
import type { Story } from '../story/story.ts';
import type { Layer } from './layers.ts';
import { type Field, fields, fieldTerm } from './passageIndex.ts';
import type { Passage } from './passages.ts';
import type { Segment } from './segment.ts';

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

/** A stem in a field, with what it counts in the corpus. */
interface WeighedTerm {
  readonly stem: string;
  readonly field: Field;
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
      const passages = holding(fieldTerm(stem, field));
      const weight = boost * rarity(passages, size);
      return passages > 0 ? [{ stem, field, passages, weight }] : [];
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
      return terms.map(({ stem, field, weight }) => ({ stem, field, weight, finds }));
    });
}

function searchLayer({ segment, hidden }: Layer, terms: readonly WeighedTerm[]): Found[] {
  const { index } = segment;
  const finding = new Set(terms.filter(({ finds }) => finds).map(({ stem }) => stem));
  const found = new Set<number>();
  // MiniSearch leaves out a passage whose boost is 0.
  const counts = (id: number, stem: string) => {
    if (!finding.has(stem)) return found.has(id) ? 1 : 0;
    if (hidden.size > 0 && hidden.has(segment.storyAt(id))) return 0;
    found.add(id);
    return 1;
  };
  // It asks in the order given, so those that find come first.
  const queries = [true, false].flatMap((first) =>
    fields.flatMap((field) =>
      askField(
        field,
        terms.filter((term) => term.field === field && term.finds === first),
        segment,
      ),
    ),
  );
  return index.search({ queries }, { boostDocument: counts }).map(({ id, score }) => ({
    story: segment.storyAt(id),
    get passage() {
      return segment.passageAt(id);
    },
    score,
  }));
}

/** A query for terms of one field; none where the segment has none of them. */
function askField(
  field: Field,
  terms: readonly WeighedTerm[],
  { tally, size }: Segment,
): QueryCombination[] {
  const weights = new Map<string, number>();
  for (const { stem, weight } of terms) {
    const holding = tally.indexed.get(fieldTerm(stem, field));
    if (holding !== undefined) weights.set(stem, weight / rarity(holding, size));
  }
  if (weights.size === 0) return [];
  const boostTerm = (stem: string) => weights.get(stem) ?? 0;
  return [{ queries: [[...weights.keys()].join(' ')], fields: [field], boostTerm }];
}

/** The stories that write a word with this stem. */
export function storiesWriting(layers: readonly Layer[], stem: string): ReadonlySet<Story> {
  const found = layers.flatMap(({ segment, hidden }) =>
    segment.index
      .search(stem, { fields: ['text'] })
      .map(({ id }) => segment.storyAt(id))
      .filter((story) => !hidden.has(story)),
  );
  return new Set(found);
}

/** Inverse document frequency as MiniSearch computes it (BM25, Robertson and Spärck Jones), in nats. */
export function rarity(holding: number, total: number): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}
