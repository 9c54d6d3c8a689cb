import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { settings } from '../../src/config.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

/** All that a pattern's first group finds in a file. */
function found(file: string, pattern: RegExp): string[] {
  return [...read(file).matchAll(pattern)].map(([, name]) => name ?? '');
}

const compose = z
  .object({
    services: z.object({
      bot: z.object({ env_file: z.literal('.env'), environment: z.record(z.string(), z.string()) }),
      database: z.object({ environment: z.record(z.string(), z.string()) }),
    }),
  })
  .parse(parse(read('docker-compose.yml')));

const statefulSet = z
  .object({
    spec: z.object({
      template: z.object({
        spec: z.object({
          containers: z.tuple([
            z.object({
              args: z.tuple([z.string()]),
              env: z.array(z.object({ name: z.string(), value: z.string() })),
            }),
          ]),
        }),
      }),
    }),
  })
  .parse(parseAllDocuments(read('deploy/kubernetes.yaml')).at(-1)?.toJS());

const unknown = (names: readonly string[]): string[] =>
  names.filter((name) => !settings.includes(name));

describe('the bot’s settings', () => {
  it('are all in .env.example, and nothing else is', () => {
    expect(found('.env.example', /^#?([A-Z_]+)=/gm).sort()).toEqual([...settings].sort());
  });

  it('are none in a copy of .env.example but the token: an empty one would undo the image’s', () => {
    expect(found('.env.example', /^([A-Z_]+)=/gm)).toEqual(['DISCORD_TOKEN']);
  });

  it('are all in the README’s table, and nothing else is', () => {
    const [, section = ''] = read('README.md').split('\n## Settings\n');
    const [table = ''] = section.split('\n## ');
    const named = [...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? '');
    expect(named.sort()).toEqual([...settings].sort());
  });

  it('are what the containers of docker-compose.yml are given', () => {
    const { bot, database } = compose.services;
    expect(unknown(Object.keys(bot.environment))).toEqual([]);
    expect(Object.keys(database.environment)).toEqual(['POSTGRES_USER', 'POSTGRES_PASSWORD']);
    expect(bot.environment['DATABASE_URL']).toContain(
      `//${database.environment['POSTGRES_USER']}:`,
    );
  });

  it('are what a pod is given, but for what its own start makes SHARDS of', () => {
    const [{ args, env }] = statefulSet.spec.template.spec.containers;
    const [script] = args;
    const given = env.map(({ name }) => name);
    const secrets = found('deploy/kubernetes.yaml', /--from-literal=([A-Z_]+)=/g);
    const exported = [...script.matchAll(/export ([A-Z_]+)=/g)].map(([, name]) => name ?? '');
    expect(unknown([...secrets, ...exported])).toEqual([]);
    expect(unknown(given).filter((name) => !script.includes(name))).toEqual([]);
  });

  it('are what the image sets', () => {
    const [, lines = ''] = /^ENV ((?:.*\\\n)*.*)$/m.exec(read('Dockerfile')) ?? [];
    const set = [...lines.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name ?? '');
    expect(set).toContain('HEALTH_PORT');
    expect(unknown(set)).toEqual(['NODE_ENV']);
  });
});
