/** How the bot is to be sharded, and how its shards may start. */
export interface ShardRules {
  /** How many shards Discord recommends; default 1. */
  readonly recommended?: number;
  /** How many shards may identify at once; default 1. */
  readonly maxConcurrency?: number;
  /** Milliseconds for which a bucket is closed after an identify; default 0: they may come at any time. */
  readonly closedFor?: number;
  /** How many identifies are left; default 1,000. */
  readonly remaining?: number;
}

/** Counts identifies as Discord does. */
export interface StartLimit {
  /** As `/gateway/bot` tells it. */
  told(): object;
  /** Counts an identify of this shard. @returns the rule that it breaks, if any */
  count(shard: number): string | undefined;
}

/** https://discord.com/developers/docs/events/gateway#session-start-limit-object */
export function createStartLimit(rules: ShardRules): StartLimit {
  const { maxConcurrency = 1, closedFor = 0 } = rules;
  const total = 1000;
  let remaining = rules.remaining ?? total;
  const lastIn = new Map<number, number>();
  return {
    told: () => ({ total, remaining, reset_after: 3_600_000, max_concurrency: maxConcurrency }),
    count(shard) {
      const bucket = shard % maxConcurrency;
      const now = performance.now();
      const since = now - (lastIn.get(bucket) ?? -Infinity);
      lastIn.set(bucket, now);
      if (--remaining < 0) return 'an identify when none was left for today';
      if (since >= closedFor) return undefined;
      return `two identifies in bucket ${bucket} within ${Math.round(since)} ms`;
    },
  };
}
