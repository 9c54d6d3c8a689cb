import { availableParallelism } from 'node:os';
import type { DiscordConfig, Sharding } from '../../config.ts';
import { EXIT_CODES, type StopReason } from '../exitCodes.ts';
import { serveHealth } from '../watch/health.ts';
import { createLog } from '../watch/log.ts';
import { listenToSignals } from '../watch/signals.ts';
import { type Post, refreshAll, runCrew } from './crew.ts';
import { createIdentifyTurns } from './identifyTurns.ts';
import { allShards, type ShardRange, sizeOf, splitRange, writeRange } from './range.ts';
import { crewHealth, crewMetrics } from './reports.ts';
import { awaitStart, type StartLimit } from './startLimit.ts';

/**
 * Runs the machine's shards in processes until it is told to stop or none can go on. Answers nobody
 * itself: it only lets the shards identify in turn, starts again what ends, and tells how all are.
 * Resolves to the process's exit code.
 *
 * @throws InputError when HEALTH_PORT can't be had.
 */
export async function supervise(config: DiscordConfig, sharding: Sharding): Promise<number> {
  const log = createLog(config.logLevel, config.token);
  const stop = new AbortController();
  const posts: Post[] = [];
  listenToSignals(stop, () => refreshAll(posts), log);
  if (config.healthPort !== undefined) {
    await serveHealth(config.healthPort, {
      health: () => crewHealth(posts),
      metrics: () => crewMetrics(posts),
    });
  }
  const wanted = (limit: StartLimit): number => sizeOf(rangeOf(sharding, limit));
  const limit = await awaitStart(config, wanted, stop, log);
  if (limit) {
    const range = rangeOf(sharding, limit);
    posts.push(...postsFor(range, sharding));
    const processes = posts.length;
    const { maxConcurrency } = limit;
    log.info({ shards: writeRange(range), processes, maxConcurrency }, 'Starting');
    await runCrew(posts, createIdentifyTurns(maxConcurrency), stop, log);
  }
  return EXIT_CODES[stop.signal.reason as StopReason];
}

function rangeOf({ shards }: Sharding, limit: StartLimit): ShardRange {
  return shards === 'auto' ? allShards(limit.shards) : shards;
}

/** Unless it is said how many, there is a process for every processor. */
function postsFor(range: ShardRange, { perProcess }: Sharding): readonly Post[] {
  const size = perProcess ?? Math.ceil(sizeOf(range) / availableParallelism());
  return splitRange(range, size).map((part) => ({ range: part, restarts: 0 }));
}
