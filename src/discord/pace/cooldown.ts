/** What becomes of a request: served, refused with a word, or refused as one who was told already. */
export type Verdict = 'serve' | 'tell' | 'ignore';

export interface Cooldown {
  take(key: string, now?: number): Verdict;
}

interface Bucket {
  tokens: number;
  /** When `tokens` was counted, milliseconds. */
  at: number;
  told: boolean;
}

/**
 * A token bucket for each key: `burst` requests at once, then one every `refill` milliseconds.
 * Remembers at most `capacity` keys and forgets the longest unseen first.
 *
 * https://en.wikipedia.org/wiki/Token_bucket
 */
export function createCooldown(burst: number, refill: number, capacity = 10_000): Cooldown {
  const buckets = new Map<string, Bucket>();
  return {
    take(key, now = Date.now()) {
      const bucket = refilled(buckets.get(key), burst, refill, now);
      buckets.delete(key);
      buckets.set(key, bucket);
      if (buckets.size > capacity) forgetOldest(buckets);
      if (bucket.tokens >= 1) {
        bucket.tokens--;
        bucket.told = false;
        return 'serve';
      }
      const verdict = bucket.told ? 'ignore' : 'tell';
      bucket.told = true;
      return verdict;
    },
  };
}

function refilled(bucket: Bucket | undefined, burst: number, refill: number, now: number): Bucket {
  if (!bucket) return { tokens: burst, at: now, told: false };
  const tokens = Math.min(burst, bucket.tokens + (now - bucket.at) / refill);
  return { tokens, at: now, told: bucket.told };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}
