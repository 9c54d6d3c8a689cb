import type { Passage } from '../search/passages.ts';
import type { Story } from '../story/story.ts';
import type { WordRow } from './wordRows.ts';

/** Stories that are too many for memory, and are kept in a database. */
export interface Archive {
  /** How the archive uses some stems, and its size at that moment. @throws ArchiveError */
  uses(stems: readonly string[]): Promise<Uses>;
  /**
   * The passages that hold most of what is looked for, by the rarity of the words; best first.
   *
   * @throws ArchiveError
   */
  find(boosts: ReadonlyMap<string, number>, uses: Uses): Promise<readonly Passage[]>;
  /** Stems of the archive that a misspelt one may stand for, the most common first. @throws ArchiveError */
  alike(stem: string): Promise<readonly string[]>;
  /** The story of a fingerprint. @throws ArchiveError */
  story(fingerprint: string): Promise<Story | undefined>;
}

export interface Uses {
  /** Passages in the archive. */
  readonly size: number;
  /** By stem; those that the archive doesn't hold are left out. */
  readonly words: ReadonlyMap<string, WordRow>;
}

/** The archive can't be asked. Its message is one sentence that names the fix. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}
