import type { MetricObjectWithValues, MetricValue } from 'prom-client';
import type { Health } from '../watch/health.ts';

/** What a process with shards tells the supervisor that started it. */
export type Told =
  /** It has its stories and its settings, and is about to log in. */
  | { readonly kind: 'opened' }
  /** A shard waits for its turn to identify, or does so no longer. */
  | { readonly kind: 'identify'; readonly shard: number }
  | { readonly kind: 'identify no more'; readonly shard: number }
  /** A moderator had the shared stories read again. */
  | { readonly kind: 'refreshed' }
  | { readonly kind: 'report'; readonly report: Report }
  /** No process will get on before somebody changes something; `why` says what. */
  | { readonly kind: 'hopeless'; readonly why: string };

/** What the supervisor has a process do. */
export type Order =
  /** It is the shard's turn. */
  | { readonly kind: 'identify'; readonly shard: number }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'report' }
  | { readonly kind: 'stop' };

/** How a process is. */
export interface Report {
  readonly health: Health;
  /** Of its registry, for prom-client's aggregation. */
  readonly metrics: readonly MetricObjectWithValues<MetricValue<string>>[];
}
