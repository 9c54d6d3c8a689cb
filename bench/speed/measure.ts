/** Times of something done many times, milliseconds, shortest first. */
export type Times = readonly number[];

/** Does each thing once for every item, round after round, so that a busy moment hits all alike. */
export function timeEach<Item>(
  items: readonly Item[],
  things: Readonly<Record<string, (item: Item) => unknown>>,
  rounds: number,
): Record<string, Times> {
  const all = Object.entries(things).map(([name, run]) => ({ name, run, times: [] as number[] }));
  for (let round = -1; round < rounds; round++) {
    for (const item of items) {
      for (const { run, times } of all) {
        const took = timeOf(() => run(item));
        if (round >= 0) times.push(took);
      }
    }
  }
  return Object.fromEntries(all.map(({ name, times }) => [name, times.sort((a, b) => a - b)]));
}

/** @returns milliseconds */
export function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The longest time that a turn of the event loop took while some work ran, milliseconds. */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let running = true;
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (running) setImmediate(look);
  };
  look();
  await work();
  running = false;
  return Math.max(longest, performance.now() - last);
}

/** The time within which this share was done. */
export function quantile(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

export function median(times: Times): number {
  return quantile(times, 0.5);
}

/** Bytes in use after everything unused is let go; needs node --expose-gc. */
export function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
