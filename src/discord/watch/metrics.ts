import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Asked } from '../../archive/ask.ts';
import type { Library } from '../../library/library.ts';
import type { Troubles } from './troubles.ts';

export interface Metrics {
  readonly registry: Registry;
  /** Counts an answer and its time. */
  observe(asked: Pick<Asked, 'answer' | 'trouble'>): void;
}

/** What is measured besides answers. */
export interface Measured {
  readonly library: Library;
  /** Whether each of this process's shards is connected. */
  shards(): ReadonlyMap<number, boolean>;
  troubles(): Troubles;
}

/**
 * What Prometheus may know: counts and times, nothing of what was asked or by whom.
 *
 * @param labels what the metrics of this process are told apart by
 */
export function createMetrics(
  { library, shards, troubles }: Measured,
  labels: Readonly<Record<string, string>> = {},
): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels(labels);
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'verbatim_questions_total',
    help: 'Questions, by whether a story answered them.',
    labelNames: ['outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'Time from a question to its answer, without the network.',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2],
    registers,
  });
  const withoutArchive = new Counter({
    name: 'verbatim_without_archive_total',
    help: 'Questions that the archive was left out of, since it could not be asked.',
    registers,
  });
  new Gauge({
    name: 'verbatim_stories',
    help: 'Stories served.',
    registers,
    collect() {
      this.set(library.current().corpus.stories.length);
    },
  });
  new Gauge({
    name: 'verbatim_passages',
    help: 'Passages that answers are looked for in.',
    registers,
    collect() {
      this.set(library.current().corpus.size);
    },
  });
  new Gauge({
    name: 'verbatim_story_problems',
    help: 'Problems of the story files in the folder.',
    registers,
    collect() {
      this.set(library.current().problems.length);
    },
  });
  new Gauge({
    name: 'verbatim_snapshot_version',
    help: 'Version of the stories served; counts up with every refresh that changed something.',
    registers,
    collect() {
      this.set(library.current().version);
    },
  });
  new Gauge({
    name: 'verbatim_shard_connected',
    help: 'Whether a shard is connected to Discord.',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const [shard, connected] of shards()) this.set({ shard }, connected ? 1 : 0);
    },
  });
  new Gauge({
    name: 'verbatim_trouble',
    help: 'Whether the store or the archive can not be used; questions are answered all the same.',
    labelNames: ['part'],
    registers,
    collect() {
      for (const [part, reason] of Object.entries(troubles())) {
        this.set({ part }, reason === null ? 0 : 1);
      }
    },
  });
  return {
    registry,
    observe({ answer, trouble }) {
      if (trouble) withoutArchive.inc();
      questions.inc({ outcome: answer.answered ? 'answered' : 'refused' });
      seconds.observe(answer.ms / 1000);
    },
  };
}
