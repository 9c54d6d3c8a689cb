import { openMirror } from '../store/mirror.ts';
import type { Deed, Owner, Store, StoredStory } from '../store/store.ts';
import type { StoreError } from '../store/storeError.ts';
import { parseStory } from '../story/parseStory.ts';
import type { Story } from '../story/story.ts';

/** Who changes a shelf, and when in milliseconds since the epoch. */
export type Act = Omit<Deed, 'what' | 'kind'>;

/**
 * The stories that owners have uploaded, each owner's apart. They are held in memory, so that
 * answers do not wait for the store; every change is in the store first, and comes back from there
 * when another process made it.
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
  const newest = await openMirror<HeldShelf>(store, {
    what: 'shelf',
    all: () => store.shelves(),
    one: (owner) => store.shelf(owner),
  });
  const read = new Map<Owner, HeldShelf>();
  const lines = new Map<Owner, Promise<unknown>>();

  /** Parses an owner's stories when they are first asked for. */
  const shelfOf = (owner: Owner): HeldShelf => {
    const before = read.get(owner) ?? EMPTY;
    const { version, stories } = newest.of(owner) ?? EMPTY;
    if (version === before.version) return before;
    const shelf = shelve(version, stories, before);
    read.set(owner, shelf);
    return shelf;
  };

  /** Changes of one owner's shelf run one after the other, each on what the one before it left. */
  const change = (
    { owner, ...act }: Act,
    make: (before: HeldShelf) => Promise<Change | undefined> | Change | undefined,
  ): Promise<number | undefined> => {
    const put = async (): Promise<number | undefined> => {
      const before = shelfOf(owner);
      const made = await make(before);
      if (!made) return undefined;
      const { stories, kind, what } = made;
      const deed = { owner, ...act, kind, what };
      const version = await store.putShelf(before.version, stories.map(stored), deed);
      newest.hold(owner, { version, stories });
      return version;
    };
    const run = (lines.get(owner) ?? Promise.resolve()).then(() => newest.change(owner, put));
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
    trouble: () => newest.trouble(),
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
