import type { HttpAnswer } from './route.ts';

/** How many requests Discord takes in which time. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

export interface Allowance {
  /** Headers for whatever is answered. */
  readonly headers: Readonly<Record<string, string>>;
  /** Set when the request came too early. */
  readonly refusal?: HttpAnswer;
}

interface Bucket {
  left: number;
  resetAt: number;
}

/**
 * Counts requests by bucket and announces what is left, as Discord does on every answer.
 *
 * https://discord.com/developers/docs/topics/rate-limits#header-format
 */
export function createRateLimit({ requests, seconds }: RateLimit): (key: string) => Allowance {
  const buckets = new Map<string, Bucket>();
  return (key) => {
    const now = Date.now();
    const known = buckets.get(key);
    const bucket =
      known && known.resetAt > now ? known : { left: requests, resetAt: now + seconds * 1000 };
    buckets.set(key, bucket);
    bucket.left--;
    const after = (bucket.resetAt - now) / 1000;
    const headers = {
      'x-ratelimit-bucket': 'messages',
      'x-ratelimit-limit': String(requests),
      'x-ratelimit-remaining': String(Math.max(0, bucket.left)),
      'x-ratelimit-reset-after': String(after),
    };
    return bucket.left >= 0 ? { headers } : { headers, refusal: tooEarly(after) };
  };
}

function tooEarly(after: number): HttpAnswer {
  const body = { message: 'You are being rate limited.', retry_after: after, global: false };
  return { status: 429, body, headers: { 'retry-after': String(after) } };
}
