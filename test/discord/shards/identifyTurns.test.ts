import { describe, expect, it } from 'vitest';
import { createIdentifyTurns } from '../../../src/discord/shards/identifyTurns.ts';

const SPACING = 50;

/** Has shards ask in this order, and tells in which they were let, and when. */
async function letIn(maxConcurrency: number, shards: readonly number[], gone: readonly number[]) {
  const turns = createIdentifyTurns(maxConcurrency, SPACING);
  const granted: { readonly shard: number; readonly at: number }[] = [];
  const asked = shards.map((shard) => {
    const signal = gone.includes(shard) ? AbortSignal.abort() : new AbortController().signal;
    return turns(shard, signal).then(() => granted.push({ shard, at: performance.now() }));
  });
  await Promise.all(asked.filter((_, index) => !gone.includes(shards[index] ?? -1)));
  return granted;
}

describe('the turns to identify', () => {
  it('come to one shard of a bucket at a time, in the order asked', async () => {
    const granted = await letIn(1, [2, 0, 1], []);
    expect(granted.map(({ shard }) => shard)).toEqual([2, 0, 1]);
    const [first, second, third] = granted.map(({ at }) => at);
    // Timers may be a millisecond early.
    expect(Number(second) - Number(first)).toBeGreaterThan(SPACING - 2);
    expect(Number(third) - Number(second)).toBeGreaterThan(SPACING - 2);
  });

  it('come to shards of different buckets at once', async () => {
    const granted = await letIn(4, [0, 4, 1, 2, 3, 7], []);
    expect(granted.map(({ shard }) => shard)).toEqual([0, 1, 2, 3, 4, 7]);
  });

  it('are not spent on a shard that waits no longer', async () => {
    const since = performance.now();
    const granted = await letIn(1, [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4]);
    expect(granted.map(({ shard }) => shard)).toEqual([5]);
    expect(performance.now() - since).toBeLessThan(5 * SPACING);
  });
});
