import { hashAsker } from './askerHash.ts';
import type { Gap, Store } from './store.ts';

/** A gap as it was found, with the asker's own id, which is never written anywhere. */
export interface FoundGap extends Omit<Gap, 'asker'> {
  readonly askerId: string;
}

/** Takes gaps at once and writes them in the background, so that no answer waits for the store. */
export interface GapQueue {
  put(gap: FoundGap): void;
  /** Resolves when whatever could be written is written. */
  flush(): Promise<void>;
}

/** Gaps that wait at most; while the store is down beyond that, the oldest are lost. */
const CAPACITY = 1_000;
/** Milliseconds from a gap to its writing, and from a failure to the next try. */
const PAUSE = 1_000;
const PAUSE_AFTER_FAILURE = 15_000;

/** `onTrouble` hears when writing fails; the gaps wait and are tried again. */
export function createGapQueue(store: Store, onTrouble: (error: unknown) => void): GapQueue {
  let waiting: FoundGap[] = [];
  let writing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const write = async (): Promise<void> => {
    const batch = waiting;
    if (batch.length === 0) return;
    try {
      await writeGaps(store, batch);
      waiting = waiting.filter((gap) => !batch.includes(gap));
    } catch (error) {
      onTrouble(error);
      schedule(PAUSE_AFTER_FAILURE);
    }
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = (writing ?? Promise.resolve()).then(write);
    return writing;
  };

  const schedule = (pause: number): void => {
    timer ??= setTimeout(() => void flush(), pause).unref();
  };

  return {
    put(gap) {
      waiting = [...waiting, gap].slice(-CAPACITY);
      schedule(PAUSE);
    },
    flush,
  };
}

/** Writes gaps at once, who asked as a hash. @throws StoreError, and nothing is written */
export async function writeGaps(store: Store, gaps: readonly FoundGap[]): Promise<void> {
  const salt = await store.salt();
  await store.putGaps(
    gaps.map(({ askerId, ...gap }) => ({ ...gap, asker: hashAsker(askerId, salt) })),
  );
}
