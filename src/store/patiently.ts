import { setTimeout as delay } from 'node:timers/promises';
import { StoreError } from './storeError.ts';

/** How long others are waited for who are in the way, and how long until the next try, milliseconds. */
const PATIENCE = 2_000;
const PAUSE = 20;

/** Tries again while the database is busy. Waits with timers, so that no answer waits with it. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const busy = error instanceof StoreError && error.trouble === 'busy';
      if (!busy || performance.now() > deadline) throw error;
    }
    await delay(PAUSE);
  }
}
