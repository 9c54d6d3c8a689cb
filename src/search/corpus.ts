import type { Story } from '../story/story.ts';
import { finish, finishInTurns } from '../story/turns.ts';
import { chooseLayers, hide, type Layer } from './layers.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Found, searchLayers } from './search.ts';
import { indexing } from './segment.ts';
import type { Tally } from './tally.ts';

/** The stories an answer may quote, and the index over them. Immutable. */
export interface Corpus {
  readonly stories: readonly Story[];
  readonly passages: readonly Passage[];
  /** How many passages there are. */
  readonly size: number;
  /** For each stem, the number of passages that hold it. */
  readonly passagesWith: Pick<ReadonlyMap<string, number>, 'get' | 'has' | 'keys'>;
  /** Stems that the stories write with a capital inside sentences more often than not. */
  readonly names: Pick<ReadonlySet<string>, 'has'>;
  /** Stems of the names and roles of everybody whose words the stories give. */
  readonly speakers: Pick<ReadonlySet<string>, 'has'>;
  /** Full names of the people of the stories whose name has a stem. */
  peopleCalled(stem: string): readonly string[];
  /**
   * Passages that hold any of some stems, best first.
   *
   * @param boosts how much each stem counts beside the others
   */
  search(boosts: ReadonlyMap<string, number>): readonly Found[];
  /** What it is put together from. */
  readonly layers: readonly Layer[];
}

/**
 * Puts a corpus together, with the index of `alike` as far as it holds the same stories: the work
 * is in proportion to the stories that are in none of them.
 *
 * Rarity of words is counted over `stories` alone, whatever else the indexes shared with `alike` hold.
 *
 * @param alike corpora that hold some of the same stories: the one before a refresh, a shared folder
 */
export function buildCorpus(
  stories: readonly Story[],
  alike: readonly Pick<Corpus, 'layers'>[] = [],
): Corpus {
  return finish(building(stories, alike));
}

/** The same, with other work let in between. */
export function buildCorpusInTurns(
  stories: readonly Story[],
  alike: readonly Pick<Corpus, 'layers'>[] = [],
): Promise<Corpus> {
  return finishInTurns(building(stories, alike));
}

function* building(
  stories: readonly Story[],
  alike: readonly Pick<Corpus, 'layers'>[],
): Generator<void, Corpus> {
  const { kept, left } = chooseLayers(
    new Set(stories),
    alike.flatMap(({ layers }) => layers),
  );
  const layers: Layer[] = [];
  for (const { segment, hidden } of kept) layers.push(yield* hide(segment, hidden));
  if (left.length > 0) layers.push(yield* hide(yield* indexing(left), new Set()));
  return toCorpus(stories, layers);
}

function toCorpus(stories: readonly Story[], layers: readonly Layer[]): Corpus {
  const count = (kind: keyof Tally, key: string) => countIn(layers, kind, key);
  const size = layers.reduce((sum, layer) => sum + layer.size, 0);
  return {
    stories,
    get passages() {
      return [...new Set(stories)].flatMap(passagesOf);
    },
    peopleCalled: (stem) => {
      const names = layers.flatMap(({ segment }) => segment.namesWith.get(stem) ?? []);
      return [...new Set(names)].filter((name) => count('people', name) > 0);
    },
    ...counting(layers, size, count, () => stemsOf(layers)),
  };
}

/**
 * What a corpus of `size` passages tells and finds by counting.
 *
 * @param count how often it has a key in all
 * @param stems all that it holds
 */
export function counting(
  layers: readonly Layer[],
  size: number,
  count: (kind: keyof Tally, key: string) => number,
  stems: () => MapIterator<string>,
): Omit<Corpus, 'stories' | 'passages' | 'peopleCalled'> {
  return {
    size,
    passagesWith: {
      get: (stem) => count('passagesWith', stem) || undefined,
      has: (stem) => count('passagesWith', stem) > 0,
      keys: stems,
    },
    names: { has: (stem) => count('capitals', stem) > 0 },
    speakers: { has: (stem) => count('speakers', stem) > 0 },
    search: (boosts) =>
      searchLayers(layers, { boosts, size, holding: (term) => count('indexed', term) }),
    layers,
  };
}

/** How often some layers together count a key. */
export function countIn(layers: readonly Layer[], kind: keyof Tally, key: string): number {
  let sum = 0;
  for (const { segment, without } of layers) {
    sum += (segment.tally[kind].get(key) ?? 0) - (without[kind].get(key) ?? 0);
  }
  return sum;
}

function* stemsOf(layers: readonly Layer[]): MapIterator<string> {
  for (const [i, { segment, without }] of layers.entries()) {
    const before = layers.slice(0, i);
    for (const [stem, passages] of segment.tally.passagesWith) {
      const hidden = without.passagesWith.get(stem) === passages;
      if (!hidden && countIn(before, 'passagesWith', stem) === 0) yield stem;
    }
  }
}
