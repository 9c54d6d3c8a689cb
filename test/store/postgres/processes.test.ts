import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import type { Store, StoredStory } from '../../../src/store/store.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';
import { build } from '../../program/run.ts';
import { deed } from '../storeContract.ts';

const OWNER = 'newsroom';
const PROCESSES = 4;
const STORIES = ['bridge', 'ferry', 'harbour'];
/** A change has to be live everywhere within so many milliseconds. */
const IN_TIME = 2_000;

/** What a process served, from one change to the next. */
interface Served {
  readonly version: number;
  readonly texts: readonly string[];
  readonly set: number;
}

beforeAll(build, 60_000);

describeWithPostgres('several processes on one database', () => {
  it('may all start at once on an empty one', { timeout: 60_000 }, async () => {
    const url = await freshDatabase();
    await followers(url);
    expect(await ask(url, 'SELECT number FROM verbatim.migration')).toEqual([{ number: 1 }]);
  });

  it('all serve a change soon, and none by halves', { timeout: 60_000 }, async () => {
    const url = await freshDatabase();
    const store = opened(url);
    const all = await followers(url);
    for (let version = 1; version <= 30; version++) await put(store, version);
    await store.putSettings(0, OWNER, '{}');
    await everybodyServes(all, { version: 30, set: 1 });
    for (const { served } of all) {
      for (const { version, texts } of served) expect(texts).toEqual(textsAt(version));
      expect(served.map(({ version }) => version)).toEqual(inOrder(served));
    }
  });

  it('catch up on what they missed while their connections were cut', {
    timeout: 60_000,
  }, async () => {
    const url = await freshDatabase();
    const store = opened(url);
    const all = await followers(url);
    await put(store, 1);
    await everybodyServes(all, { version: 1, set: 0 });
    for (let version = 2; version <= 6; version++) {
      await cutConnections(url);
      await put(opened(url), version);
    }
    await opened(url).putSettings(0, OWNER, '{}');
    await everybodyServes(all, { version: 6, set: 1 });
  });
});

function opened(url: string): Store {
  const store = openPostgresStore(url);
  onTestFinished(() => store.close());
  return store;
}

function put(store: Store, version: number): Promise<number> {
  return store.putShelf(version - 1, storiesAt(version), deed({ owner: OWNER }));
}

function storiesAt(version: number): readonly StoredStory[] {
  return STORIES.map((name) => ({ name, content: `The ${name} is news number ${version}.` }));
}

function textsAt(version: number): readonly string[] {
  return version === 0 ? [] : storiesAt(version).map(({ content }) => content);
}

function inOrder(served: readonly Served[]): readonly number[] {
  return served.map(({ version }) => version).sort((a, b) => a - b);
}

interface Follower {
  readonly child: ChildProcess;
  readonly served: Served[];
}

/** Starts them in the same moment and awaits that all are at work. */
async function followers(url: string): Promise<readonly Follower[]> {
  const corpus = await temporaryFolder();
  const all = Array.from({ length: PROCESSES }, () => follower(corpus, url));
  await everybodyServes(all, { version: 0, set: 0 }, 30_000);
  return all;
}

function follower(corpus: string, url: string): Follower {
  const program = path.join(import.meta.dirname, 'follower.mjs');
  const child = spawn(process.execPath, [program, corpus, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const served: Served[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => served.push(JSON.parse(line)));
  return { child, served };
}

async function everybodyServes(
  all: readonly Follower[],
  expected: Pick<Served, 'version' | 'set'>,
  timeout = IN_TIME,
): Promise<void> {
  await vi.waitFor(
    () => {
      for (const { child, served } of all) {
        expect(child.exitCode).toBeNull();
        expect(served.at(-1)).toMatchObject(expected);
      }
    },
    { timeout, interval: 10 },
  );
}

async function cutConnections(url: string): Promise<void> {
  await ask(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'verbatim'`,
  );
}

async function ask(url: string, question: string): Promise<readonly unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(question);
  await client.end();
  return rows;
}
