import { loadWhenPossible } from './loadWhenPossible.ts';
import type { Change, Owner, Store } from './store.ts';
import { StoreError } from './storeError.ts';

/**
 * What every owner has in the store of one kind, held in memory so that no answer waits for it.
 * Only whole versions are held, and none is ever followed by an older one.
 */
export interface Mirror<Kept extends Versioned> {
  of(owner: Owner): Kept | undefined;
  /** Holds what was just put, unless something newer is held already. */
  hold(owner: Owner, kept: Kept): void;
  /**
   * Runs a change made from what is held. When that turns out to be outdated, what is newest is
   * read, so that the change can be repeated. @throws StoreError
   */
  change<T>(owner: Owner, put: () => Promise<T>): Promise<T>;
  /** Why nothing could be read from the store yet; undefined once it was. */
  trouble(): StoreError | undefined;
}

interface Versioned {
  readonly version: number;
}

interface Source<Kept> {
  readonly what: Change['what'];
  all(): Promise<ReadonlyMap<Owner, Kept>>;
  one(owner: Owner): Promise<Kept | undefined>;
}

/** Reads all there is, as soon as possible, and from then on whatever changes elsewhere. */
export async function openMirror<Kept extends Versioned>(
  store: Pick<Store, 'watch'>,
  { what, all, one }: Source<Kept>,
  onTrouble: (error: unknown) => void = rethrowOthers,
): Promise<Mirror<Kept>> {
  const held = new Map<Owner, Kept>();
  let trouble: StoreError | undefined;

  const isNews = (owner: Owner, version: number): boolean =>
    version > (held.get(owner)?.version ?? 0);

  const hold = (owner: Owner, kept: Kept): void => {
    if (isNews(owner, kept.version)) held.set(owner, kept);
  };

  const readOne = async (owner: Owner): Promise<void> => {
    const kept = await one(owner);
    if (kept) hold(owner, kept);
  };

  const readAll = async (): Promise<void> => {
    for (const [owner, kept] of await all()) hold(owner, kept);
    trouble = undefined;
  };

  await loadWhenPossible(readAll, (error) => {
    if (error instanceof StoreError) trouble = error;
    onTrouble(error);
  });
  store.watch((change) => {
    if (change.what !== what || !isNews(change.owner, change.version)) return;
    void loadWhenPossible(() => readOne(change.owner), onTrouble);
  });

  return {
    of: (owner) => held.get(owner),
    hold,
    async change(owner, put) {
      if (trouble) throw trouble;
      try {
        return await put();
      } catch (error) {
        if (error instanceof StoreError && error.trouble === 'outdated') {
          await readOne(owner).catch(onTrouble);
        }
        throw error;
      }
    },
    trouble: () => trouble,
  };
}

function rethrowOthers(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}
