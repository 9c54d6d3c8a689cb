import { setTimeout as wait } from 'node:timers/promises';

/** Work that was begun and must be finished before the process ends. */
export interface InFlight {
  /** Starts `work`, unless the doors are closed. `work` must not reject. */
  begin(work: () => Promise<void>): void;
  /** Takes no more work and resolves, to what is left undone, when all is finished or time is up. */
  close(milliseconds: number): Promise<number>;
}

export function createInFlight(): InFlight {
  const running = new Set<Promise<void>>();
  let open = true;
  return {
    begin(work) {
      if (!open) return;
      const run = work().finally(() => running.delete(run));
      running.add(run);
    },
    async close(milliseconds) {
      open = false;
      await Promise.race([Promise.all(running), wait(milliseconds, undefined, { ref: false })]);
      return running.size;
    },
  };
}
