import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { crewMetrics } from '../../src/discord/shards/reports.ts';
import { createMetrics } from '../../src/discord/watch/metrics.ts';
import type { Library } from '../../src/library/library.ts';
import { StoreError } from '../../src/store/storeError.ts';
import { corpusOf } from '../search/corpusOf.ts';

const dashboard = z
  .object({
    title: z.string(),
    uid: z.string(),
    schemaVersion: z.number(),
    templating: z.object({ list: z.array(z.object({ name: z.string() })) }),
    panels: z.array(
      z.object({
        id: z.number(),
        title: z.string(),
        type: z.enum(['stat', 'timeseries']),
        gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
        targets: z.array(z.object({ refId: z.string(), expr: z.string() })).min(1),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('deploy/grafana.json', 'utf8')));

const rules = z
  .object({
    groups: z.tuple([
      z.object({
        name: z.string(),
        rules: z.array(
          z.strictObject({
            alert: z.string(),
            expr: z.string(),
            for: z
              .string()
              .regex(/^\d+[mh]$/)
              .optional(),
            labels: z.strictObject({ severity: z.enum(['info', 'warning', 'critical']) }),
            annotations: z.strictObject({ summary: z.string(), description: z.string() }),
          }),
        ),
      }),
    ]),
  })
  .parse(parse(readFileSync('deploy/alerts.yaml', 'utf8'))).groups[0].rules;

const drawn = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
const expressions = [...drawn, ...rules.map(({ expr }) => expr)];

/** What of PromQL these expressions use, and is no metric. */
const LANGUAGE = new Set(
  'count or vector max by sum rate increase histogram_quantile part outcome le job'.split(' '),
);

/** The names in an expression that can only be metrics. */
function metricsIn(expression: string): string[] {
  const bare = expression.replace(/\{[^}]*\}|\[[^\]]*\]/g, ' ');
  return [...bare.matchAll(/\b[a-z_]\w*/g)]
    .map(([name]) => name)
    .filter((name) => !LANGUAGE.has(name));
}

/** What `/metrics` prints by one process, and by a supervisor of one. */
async function printed(): Promise<{ readonly alone: string; readonly supervised: string }> {
  const corpus = corpusOf('# Rain\n\nRain fell.\n');
  const library: Library = {
    folder: 'corpus',
    current: () => ({ version: 1, corpus, shelf: 0, problems: [] }),
    refresh: () => Promise.reject(new Error('not in this test')),
  };
  const troubles = { store: null, archive: null };
  const { registry, observe } = createMetrics({
    library,
    shards: () => new Map([[0, true]]),
    troubles: () => troubles,
  });
  const answer = { question: '', quotes: [], suggestions: [], ms: 3, answered: true };
  observe({ answer, trouble: new StoreError('busy', 'it is busy') });
  const health = { ready: true, stories: 1, troubles };
  const process = {
    pid: 1,
    order: () => {},
    report: async () => ({ health, metrics: await registry.getMetricsAsJSON() }),
    stop: async () => {},
    over: new Promise<never>(() => {}),
  };
  const range = { first: 0, last: 0, count: 1 };
  return {
    alone: await registry.metrics(),
    supervised: await crewMetrics([{ range, process, restarts: 0 }]),
  };
}

/** The names of the samples in Prometheus' text format. */
function namesOf(text: string): Set<string> {
  return new Set([...text.matchAll(/^[a-z]\w*/gm)].map(([name]) => name));
}

/** Only a supervisor has it, and only Prometheus. */
const NOT_ALONE = 'verbatim_restarts_total';
const OF_PROMETHEUS = 'up';

let alone: Set<string>;
let supervised: Set<string>;
beforeAll(async () => {
  const text = await printed();
  alone = namesOf(text.alone);
  supervised = namesOf(text.supervised);
});

describe('the dashboard and the alert rules', () => {
  it('name only metrics that the bot exposes, with shards and without', () => {
    const named = [...new Set(expressions.flatMap(metricsIn))].filter(
      (name) => name !== OF_PROMETHEUS,
    );
    expect(named.filter((name) => !supervised.has(name))).toEqual([]);
    expect(named.filter((name) => !alone.has(name))).toEqual([NOT_ALONE]);
  });

  it('use every metric of the bot’s own', () => {
    const own = [...supervised].filter((name) => name.startsWith('verbatim_'));
    const used = new Set(expressions.flatMap(metricsIn));
    expect(own.filter((name) => !used.has(name))).toEqual([]);
  });

  it('close what they open', () => {
    for (const expression of expressions) {
      for (const [open, close] of ['()', '[]', '{}', '""'].map((pair) => [...pair])) {
        expect(expression.split(open ?? '').length).toBe(expression.split(close ?? '').length);
      }
    }
  });
});

describe('the dashboard', () => {
  it('has panels with ids of their own that do not cover each other', () => {
    const { panels } = dashboard;
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, i) => `${x + (i % w)} ${y + Math.floor(i / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBeLessThanOrEqual(24);
  });

  it('asks for no variable that it does not have', () => {
    const known = new Set([
      ...dashboard.templating.list.map(({ name }) => name),
      '__rate_interval',
    ]);
    const asked = drawn.flatMap((expr) =>
      [...expr.matchAll(/\$\{?(\w+)/g)].map(([, name]) => name),
    );
    expect(asked.filter((name) => !known.has(name ?? ''))).toEqual([]);
  });
});

describe('the alert rules', () => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });
});
