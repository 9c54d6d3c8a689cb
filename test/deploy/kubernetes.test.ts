import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { shardIds } from '../../src/discord/shards/range.ts';
import { temporaryFolder } from '../library/temporaryFolder.ts';

const container = z.object({
  command: z.tuple([z.string(), z.string()]),
  args: z.tuple([z.string()]),
  env: z.array(z.object({ name: z.string(), value: z.string() })),
});
const statefulSet = z.object({
  kind: z.literal('StatefulSet'),
  metadata: z.object({ name: z.string() }),
  spec: z.object({
    replicas: z.number(),
    template: z.object({ spec: z.object({ containers: z.tuple([container]) }) }),
  }),
});

/** What its Secret holds. */
const SECRET = { DISCORD_TOKEN: 'a.b.c', DATABASE_URL: 'postgres://db.example/news' };

const documents = parseAllDocuments(readFileSync('deploy/kubernetes.yaml', 'utf8'));

/** Starts what a pod starts, with a `node` that only tells its shards. */
async function shardsOfPods(): Promise<readonly string[]> {
  const { metadata, spec } = statefulSet.parse(documents.at(-1)?.toJS());
  const [{ command, args, env }] = spec.template.spec.containers;
  const folder = await temporaryFolder({ node: '#!/bin/sh\necho "$SHARDS $*"\n' });
  chmodSync(path.join(folder, 'node'), 0o755);
  const [shell, ...options] = command;
  return Array.from({ length: spec.replicas }, (_, ordinal) => {
    const { stdout } = spawnSync(shell, [...options, ...args], {
      encoding: 'utf8',
      env: {
        PATH: `${folder}:${process.env['PATH']}`,
        HOSTNAME: `${metadata.name}-${ordinal}`,
        ...Object.fromEntries(env.map(({ name, value }) => [name, value])),
      },
    });
    return stdout.trim();
  });
}

describe('the example for Kubernetes', () => {
  it('is YAML throughout', () => {
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    expect(documents.map((document) => document.get('kind'))).toEqual(['Service', 'StatefulSet']);
  });

  it('makes of a pod’s ordinal which shards are its own', async () => {
    expect(await shardsOfPods()).toEqual([
      '0-15/64 dist/src/bundle/main.js',
      '16-31/64 dist/src/bundle/main.js',
      '32-47/64 dist/src/bundle/main.js',
      '48-63/64 dist/src/bundle/main.js',
    ]);
  });

  it('stands beside itself under another name, for an upgrade as the docs tell it', () => {
    const [, renaming = ''] =
      /sed -E '([^']+)' deploy\/kubernetes\.yaml/.exec(
        readFileSync('docs/operations.md', 'utf8'),
      ) ?? [];
    const { stdout } = spawnSync('sed', ['-E', renaming, 'deploy/kubernetes.yaml'], {
      encoding: 'utf8',
    });
    const [service, set] = parseAllDocuments(stdout).map((document) => document.toJS());
    const other = 'verbatim-next';
    expect([service.metadata.name, service.spec.selector]).toEqual([other, { app: other }]);
    expect([set.metadata.name, set.spec.serviceName]).toEqual([other, other]);
    expect(set.spec.selector.matchLabels).toEqual({ app: other });
    expect(set.spec.template.metadata.labels).toEqual({ app: other });
    expect(set.spec.template.spec).toEqual(documents.at(-1)?.toJS().spec.template.spec);
  });

  it('gives every shard to one pod', async () => {
    const ids = (await shardsOfPods()).flatMap((line) => {
      const SHARDS = line.split(' ')[0] ?? '';
      const { sharding } = readConfig({ ...SECRET, SHARDS }).discord ?? {};
      return sharding && sharding.shards !== 'auto' ? shardIds(sharding.shards) : [];
    });
    expect(ids).toEqual(Array.from({ length: 64 }, (_, id) => id));
  });
});
