/**
 * What must outlive a restart, behind a port: the embedded database by default, or PostgreSQL.
 * Nothing on the way of an answer waits for it.
 *
 * Every method rejects with a StoreError, and with nothing else, when the store can't do its work;
 * whatever it acknowledged is on the disk, and what it rejected changed nothing, unless the message
 * says that the connection broke too late to know. A story's content is kept to the letter; in
 * other texts a NUL is kept as U+FFFD.
 */
export interface Store {
  /** The newest shelf of every owner who ever put one. */
  shelves(): Promise<ReadonlyMap<Owner, Shelf>>;
  /** The owner's newest shelf. */
  shelf(owner: Owner): Promise<Shelf | undefined>;
  /** The stories of one version of a shelf; undefined when there is no such version. */
  shelfAt(owner: Owner, version: number): Promise<readonly StoredStory[] | undefined>;
  /**
   * Makes `stories`, no name twice, the owner's shelf and enters the deed into the history, both or neither.
   *
   * @param base the version that `stories` was made from, 0 for none
   * @returns the number of the version made
   * @throws StoreError `outdated` when `base` is not the newest version any more
   */
  putShelf(base: number, stories: readonly StoredStory[], deed: Deed): Promise<number>;

  /** Enters a deed that changed no shelf. */
  enter(deed: Deed): Promise<void>;
  /** What was done for the owner, newest first, at most `limit` entries. */
  history(owner: Owner, limit: number): Promise<readonly HistoryEntry[]>;

  settings(): Promise<ReadonlyMap<Owner, KeptSettings>>;
  settingsOf(owner: Owner): Promise<KeptSettings | undefined>;
  /**
   * @param base the version that `json` was made from, 0 for none
   * @returns the number of the version made
   * @throws StoreError `outdated` when `base` is not the newest version any more
   */
  putSettings(base: number, owner: Owner, json: string): Promise<number>;

  /** Keeps a story that waits for its uploader's word; one of the same id is replaced. */
  putDraft(draft: Draft): Promise<void>;
  draft(id: string): Promise<Draft | undefined>;
  dropDraft(id: string): Promise<void>;

  putGaps(gaps: readonly Gap[]): Promise<void>;
  /** The owner's gaps, oldest first. */
  gaps(owner: Owner): Promise<readonly Gap[]>;
  gapsOf(asker: string): Promise<readonly Gap[]>;
  /** @returns how many were forgotten */
  forgetGapsOf(asker: string): Promise<number>;
  /** Forgets gaps and drafts from before `at`, milliseconds since the epoch. */
  forgetBefore(at: number): Promise<void>;

  /** A random text of at least 128 bits, made once and kept: the salt that askers are hashed with. */
  salt(): Promise<string>;

  /**
   * Calls `listener` soon after a shelf or settings have changed, also when another process did it.
   * Changes that could not be heard of in time are told later, and what is known may be told again.
   */
  watch(listener: (change: Change) => void): void;

  /** @throws StoreError when nothing could be written at this moment */
  check(): Promise<void>;
  /** Every later call is rejected. */
  close(): Promise<void>;
}

/** Whose things these are: a guild's id, or a name of ours for what is no guild. */
export type Owner = string;

/** A story file as it was uploaded, front matter included. */
export interface StoredStory {
  /** Name of the story: the file's without its ending. */
  readonly name: string;
  readonly content: string;
}

/** What the owner now has of this, and at which version. */
export interface Change {
  readonly owner: Owner;
  readonly what: 'shelf' | 'settings';
  readonly version: number;
}

export interface KeptSettings {
  /** Counts up from 1, by one for every change. */
  readonly version: number;
  readonly json: string;
}

/** An owner's stories at one version, sorted by the code points of their names. */
export interface Shelf {
  /** Counts up from 1, by one for every change. */
  readonly version: number;
  readonly stories: readonly StoredStory[];
}

/** Something a moderator did. */
export interface Deed {
  readonly owner: Owner;
  readonly kind: 'add' | 'change' | 'remove' | 'rollback' | 'refresh' | 'access' | 'use';
  /** What it was done to, in a few words: a story's name, a version. */
  readonly what: string;
  /** Who did it: a Discord user's id, or a name of ours. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface HistoryEntry extends Deed {
  /** The version of the shelf that the deed made, if it made one. */
  readonly version?: number;
}

/** An uploaded story that is not live yet. */
export interface Draft extends StoredStory {
  readonly id: string;
  readonly owner: Owner;
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A question that was not answered, or answered wrongly as its reader says. */
export interface Gap {
  readonly owner: Owner;
  readonly kind: 'unanswered' | 'wrong';
  readonly question: string;
  /** Who asked, as a salted hash. */
  readonly asker: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
