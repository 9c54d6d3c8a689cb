import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import type { DiscordConfig, Sharding } from '../../config.ts';
import { EXIT_CODES, type StopReason } from '../exitCodes.ts';
import { aborted } from '../gateway/aborted.ts';
import { troubleOfLogin } from '../gateway/explain.ts';
import { pauseAfterTrouble } from '../gateway/pause.ts';
import { serveHealth } from '../watch/health.ts';
import { createLog } from '../watch/log.ts';
import { listenToSignals } from '../watch/signals.ts';
import { type Post, runCrew } from './crew.ts';
import { createIdentifyTurns } from './identifyTurns.ts';
import { allShards, type ShardRange, sizeOf, splitRange, writeRange } from './range.ts';
import { crewHealth, crewMetrics } from './reports.ts';
import { fetchStartLimit, type StartLimit } from './startLimit.ts';

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
  const refresh = (): void => {
    for (const { process } of posts) process?.order({ kind: 'refresh' });
  };
  listenToSignals(stop, refresh, log);
  if (config.healthPort !== undefined) {
    await serveHealth(config.healthPort, {
      health: () => crewHealth(posts),
      metrics: () => crewMetrics(posts),
    });
  }
  const limit = await awaitStart(config, sharding, stop, log);
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

/** Waits until Discord lets all shards start; undefined when `stop` comes first, or is to come. */
async function awaitStart(
  config: DiscordConfig,
  sharding: Sharding,
  stop: AbortController,
  log: Logger,
): Promise<StartLimit | undefined> {
  for (let failures = 0; !stop.signal.aborted; failures++) {
    try {
      const limit = await Promise.race([fetchStartLimit(config), aborted(stop.signal)]);
      if (!limit) return undefined;
      const wanted = sizeOf(rangeOf(sharding, limit));
      if (limit.remaining >= wanted) return limit;
      await pauseAfterTrouble(failures, tooFew(limit, wanted), log, stop.signal);
    } catch (error) {
      const trouble = troubleOfLogin(error);
      if (trouble.kind === 'hopeless') {
        log.fatal(trouble.why);
        stop.abort('hopeless' satisfies StopReason);
      } else await pauseAfterTrouble(failures, error, log, stop.signal);
    }
  }
  return undefined;
}

function tooFew({ remaining, resets }: StartLimit, wanted: number): Error {
  return new Error(
    `Discord lets ${remaining} more shards start before ${resets.toISOString()}, and there are ${wanted}`,
  );
}
