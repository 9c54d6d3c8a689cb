import { loadWhenPossible } from '../store/loadWhenPossible.ts';
import type { Deed, Owner, Shelf, Store, StoredStory } from '../store/store.ts';
import { StoreError } from '../store/storeError.ts';
import { parseStory } from '../story/parseStory.ts';
import type { Story } from '../story/story.ts';

/** Who changes a shelf, and when in milliseconds since the epoch. */
export type Act = Omit<Deed, 'what' | 'kind'>;

/**
 * The stories that owners have uploaded, each owner's apart. They are read from the store once and
 * then held in memory, so that answers do not wait for it; every change is in the store first.
 */
export interface Shelves {
  /** The owner's stories at this moment; version 0 when there never were any. */
  of(owner: Owner): OpenShelf;
  /** Puts a story in, in place of one of the same name. @throws StoreError, and nothing is changed */
  put(story: ReadStory, act: Act): Promise<number>;
  /** @returns undefined when there is no such story. @throws StoreError, and nothing is changed */
  remove(name: string, act: Act): Promise<number | undefined>;
  /** @returns undefined when there is no such version. @throws StoreError, and nothing is changed */
  rollBack(version: number, act: Act): Promise<number | undefined>;
  /** Why the shelves could not be read from the store yet; undefined once they are. */
  trouble(): StoreError | undefined;
}

export interface OpenShelf {
  readonly version: number;
  readonly stories: readonly Story[];
}

/** A story file with what was read from it. */
export interface ReadStory extends StoredStory {
  readonly story: Story;
}

/** `story` is absent when a later version of the reader can't read the file any more. */
type Shelved = StoredStory & Partial<ReadStory>;

interface HeldShelf {
  readonly version: number;
  readonly stories: readonly Shelved[];
}

const EMPTY: HeldShelf = { version: 0, stories: [] };

export async function openShelves(store: Store): Promise<Shelves> {
  const unread = new Map<Owner, Shelf>();
  const held = new Map<Owner, HeldShelf>();
  const lines = new Map<Owner, Promise<unknown>>();
  let trouble: StoreError | undefined;

  const load = async (): Promise<void> => {
    for (const [owner, shelf] of await store.shelves()) unread.set(owner, shelf);
    trouble = undefined;
  };
  await loadWhenPossible(load, (error) => {
    if (!(error instanceof StoreError)) throw error;
    trouble = error;
  });

  /** Parses an owner's stories when they are first asked for. */
  const shelfOf = (owner: Owner): HeldShelf => {
    const waiting = unread.get(owner);
    if (waiting) {
      held.set(owner, shelve(waiting.version, waiting.stories, EMPTY));
      unread.delete(owner);
    }
    return held.get(owner) ?? EMPTY;
  };

  /** Changes of one owner's shelf run one after the other, each on what the one before it left. */
  const change = (
    { owner, ...act }: Act,
    make: (before: HeldShelf) => Promise<Change | undefined> | Change | undefined,
  ): Promise<number | undefined> => {
    const run = (lines.get(owner) ?? Promise.resolve()).then(async () => {
      if (trouble) throw trouble;
      const before = shelfOf(owner);
      const made = await make(before);
      if (!made) return undefined;
      const { stories, kind, what } = made;
      const deed = { owner, ...act, kind, what };
      const version = await store.putShelf(before.version, stories.map(stored), deed);
      held.set(owner, shelve(version, stories, before));
      return version;
    });
    lines.set(
      owner,
      run.catch(() => undefined),
    );
    return run;
  };

  return {
    of: (owner) => {
      const { version, stories } = shelfOf(owner);
      return { version, stories: stories.flatMap(({ story }) => story ?? []) };
    },
    put: async (story, act) => (await change(act, (before) => withStory(before, story))) ?? 0,
    remove: (name, act) => change(act, (before) => withoutStory(before, name)),
    rollBack: (version, act) =>
      change(act, async () => {
        const stories = await store.shelfAt(act.owner, version);
        return stories && { kind: 'rollback', what: String(version), stories };
      }),
    trouble: () => trouble,
  };
}

/** What a shelf shall hold, and how that came. */
interface Change extends Pick<Deed, 'kind' | 'what'> {
  readonly stories: readonly Shelved[];
}

function withStory({ stories }: HeldShelf, story: ReadStory): Change {
  const others = stories.filter(({ name }) => name !== story.name);
  const kind = others.length < stories.length ? 'change' : 'add';
  return { kind, what: story.name, stories: sorted([...others, story]) };
}

function withoutStory({ stories }: HeldShelf, name: string): Change | undefined {
  const left = stories.filter((story) => story.name !== name);
  if (left.length === stories.length) return undefined;
  return { kind: 'remove', what: name, stories: left };
}

function sorted(stories: readonly Shelved[]): readonly Shelved[] {
  return [...stories].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function stored({ name, content }: Shelved): StoredStory {
  return { name, content };
}

/** Parses only what was not read yet, here or in `before`. */
function shelve(version: number, stories: readonly Shelved[], before: HeldShelf): HeldShelf {
  const shelved = stories.map((file): Shelved => {
    if (file.story) return file;
    const { name, content } = file;
    const same = before.stories.find((held) => held.name === name && held.content === content);
    if (same) return same;
    const { story } = parseStory(name, content);
    return { name, content, ...(story && { story }) };
  });
  return { version, stories: shelved };
}
