import type { Passage } from '../search/passages.ts';
import type { Story } from '../story/story.ts';
import type { WordRow } from './wordRows.ts';

/** Stories that are too many for memory, and are kept in a database. */
export interface Archive {
  /** How the archive uses some stems, and its size at that moment. @throws StoreError */
  uses(stems: readonly string[]): Promise<Uses>;
  /**
   * The passages that hold most of what is looked for, by the rarity of the words; best first.
   *
   * @throws StoreError
   */
  find(boosts: ReadonlyMap<string, number>, uses: Uses): Promise<readonly Passage[]>;
  /** Stems of the archive that a misspelt one may stand for, the most common first. @throws StoreError */
  alike(stem: string): Promise<readonly string[]>;
  /** The story of a fingerprint. @throws StoreError */
  story(fingerprint: string): Promise<Story | undefined>;
  close(): Promise<void>;
}

export interface Uses {
  /** Passages in the archive. */
  readonly size: number;
  /** By stem; those that the archive doesn't hold are left out. */
  readonly words: ReadonlyMap<string, WordRow>;
}
