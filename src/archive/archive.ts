import type { Passage } from '../search/passages.ts';
import type { Story } from '../story/story.ts';
import type { StoryLabel } from './titles.ts';
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
  /**
   * The story of a fingerprint. Among a hundred thousand stories two may share one; then it is neither,
   * since a quote cut from the wrong one would be a misquote.
   *
   * @throws StoreError
   */
  story(fingerprint: string): Promise<Story | undefined>;
  /** The story of this name, fingerprint or title; of several with one title the latest archived. @throws StoreError */
  storyNamed(wanted: string): Promise<Story | undefined>;
  /**
   * Stories whose title or name has words that begin as those typed, the latest archived first; any
   * while too little was typed.
   *
   * @throws StoreError
   */
  titled(typed: string, most: number): Promise<readonly StoryLabel[]>;
  close(): Promise<void>;
}

export interface Uses {
  /** Passages in the archive. */
  readonly size: number;
  /** By stem; those that the archive doesn't hold are left out. */
  readonly words: ReadonlyMap<string, WordRow>;
}
