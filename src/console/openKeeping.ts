import { type Holdings, storeTrouble } from '../library/holdings.ts';
import { createKeeper, type Keeper } from '../library/keeper.ts';
import type { Library } from '../library/library.ts';
import { createGapQueue } from '../store/gapQueue.ts';
import type { Gap } from '../store/store.ts';

/** What the console keeps, as a server of its own: stories added here, and what was not answered. */
export interface Keeping {
  readonly keeper: Keeper;
  noteGap(question: string): void;
  /** Oldest first. @throws StoreError */
  gaps(): Promise<readonly Gap[]>;
  /** Why nothing can be written at this moment; undefined when all is well. */
  trouble(): Promise<string | undefined>;
  /** Writes what still waits, and ends. */
  close(): Promise<void>;
}

/** Owner of what is kept in the console, and who keeps it. */
const HERE = 'console';

export function openKeeping(holdings: Holdings): Keeping {
  const { store } = holdings;
  const queue = createGapQueue(store, () => {});
  return {
    keeper: createKeeper(holdings, HERE, HERE),
    noteGap: (question) =>
      queue.put({ owner: HERE, kind: 'unanswered', question, askerId: HERE, at: Date.now() }),
    async gaps() {
      await queue.flush();
      return store.gaps(HERE);
    },
    trouble: () => storeTrouble(holdings),
    async close() {
      await queue.flush();
      await store.close();
    },
  };
}

/** The shared stories, and beside them those that were added here. */
export function asSeenHere({ library }: Holdings): Library {
  return { ...library, current: (view) => library.current({ owner: HERE, ...view }) };
}
