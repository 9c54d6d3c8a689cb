import { setTimeout as wait } from 'node:timers/promises';
import { createLines } from '../pace/lines.ts';

/** Resolves when a shard may identify; never when `signal` is aborted before its turn. */
export type IdentifyTurns = (shard: number, signal: AbortSignal) => Promise<void>;

/**
 * Milliseconds from one identify to the next. Discord asks for 5,000, by its own clock; an identify
 * may be quicker on its way than the one before it.
 */
const SPACING = 5_500;

/**
 * One shard of each bucket at a time, whichever process asks: Discord puts a shard into the bucket
 * of its id modulo `maxConcurrency`.
 *
 * https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
 */
export function createIdentifyTurns(maxConcurrency: number, spacing = SPACING): IdentifyTurns {
  const inLine = createLines();
  return (shard, signal) =>
    new Promise((resolve) => {
      void inLine(String(shard % maxConcurrency), async () => {
        if (signal.aborted) return;
        resolve();
        await wait(spacing, undefined, { ref: false });
      });
    });
}
