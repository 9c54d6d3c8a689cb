import type { Story } from '../story/story.ts';

/** The stories an answer may quote, and the index over them. Immutable. */
export interface Corpus {
  readonly stories: readonly Story[];
}

/** Builds the index over `stories`. */
export function buildCorpus(stories: readonly Story[]): Corpus {
  return { stories };
}
