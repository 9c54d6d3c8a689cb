import type MiniSearch from 'minisearch';
import type { Story } from '../story/story.ts';
import { indexPassages, type PassageDocument } from './passageIndex.ts';
import { cutPassages, type Passage } from './passages.ts';

/** The stories an answer may quote, and the index over them. Immutable. */
export interface Corpus {
  readonly stories: readonly Story[];
  readonly passages: readonly Passage[];
  readonly index: MiniSearch<PassageDocument>;
  /** For each stem, the number of passages that hold it. */
  readonly passagesWith: ReadonlyMap<string, number>;
}

/** Cuts `stories` into passages and builds the index over them. */
export function buildCorpus(stories: readonly Story[]): Corpus {
  const passages = cutPassages(stories);
  return {
    stories,
    passages,
    index: indexPassages(passages),
    passagesWith: countPassages(passages),
  };
}

function countPassages(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms, alsoKnown } of passages) {
    const stems = new Set(alsoKnown.keys());
    for (const term of terms) if (!term.stop) stems.add(term.stem);
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
