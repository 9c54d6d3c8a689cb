import { AggregatorRegistry, Counter, Registry } from 'prom-client';
import type { Health } from '../watch/health.ts';
import type { Part, Troubles } from '../watch/troubles.ts';
import type { Post } from './crew.ts';
import { writeRange } from './range.ts';

/** How the machine's processes are, taken together and each by itself. */
export interface CrewHealth extends Health {
  readonly processes: readonly ProcessHealth[];
}

interface ProcessHealth extends Pick<Health, 'ready' | 'troubles'> {
  readonly shards: string;
}

/** Ready when every process is; one that doesn't answer isn't. */
export async function crewHealth(posts: readonly Post[]): Promise<CrewHealth> {
  const reports = await Promise.all(posts.map(({ process }) => process?.report()));
  const processes = posts.map(({ range }, index) => ({
    shards: writeRange(range),
    ready: reports[index]?.health.ready ?? false,
    troubles: reports[index]?.health.troubles ?? {},
  }));
  return {
    ready: processes.length > 0 && processes.every(({ ready }) => ready),
    stories: Math.max(0, ...reports.map((report) => report?.health.stories ?? 0)),
    troubles: worst(processes.map(({ troubles }) => troubles)),
    processes,
  };
}

/** A part is in trouble when it is for any process; the first tells why. */
function worst(all: readonly Troubles[]): Troubles {
  const parts = new Set(all.flatMap((troubles) => Object.keys(troubles) as Part[]));
  const reasonOf = (part: Part) =>
    all.map((troubles) => troubles[part]).find((reason) => typeof reason === 'string') ?? null;
  return Object.fromEntries([...parts].map((part) => [part, reasonOf(part)]));
}

/** The metrics of all processes that answer; each labels its own with its shards. */
export async function crewMetrics(posts: readonly Post[]): Promise<string> {
  const reports = await Promise.all(posts.map(({ process }) => process?.report()));
  const metrics = reports.flatMap((report) => (report ? [report.metrics] : []));
  const own = await restarts(posts).getMetricsAsJSON();
  return AggregatorRegistry.aggregate([...metrics, own]).metrics();
}

function restarts(posts: readonly Post[]): Registry {
  const registry = new Registry();
  const counter = new Counter({
    name: 'verbatim_restarts_total',
    help: 'How often a process of shards was started again.',
    labelNames: ['shards'],
    registers: [registry],
  });
  for (const post of posts) counter.inc({ shards: writeRange(post.range) }, post.restarts);
  return registry;
}
