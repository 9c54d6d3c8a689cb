import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { seeded } from '../../../bench/seeded.ts';
import { type Database, databaseIn } from '../../../src/store/embedded/database.ts';
import { storeOn } from '../../../src/store/embedded/openEmbeddedStore.ts';
import type { Store, StoredStory } from '../../../src/store/store.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { build } from '../../program/run.ts';

const ROUNDS = 200;
const FIRST_STARTS = 25;
const OWNER = 'newsroom';

const SEED = Date.now() % 2 ** 31;

beforeAll(build, 60_000);

describe(`a process killed at any moment (seed ${SEED})`, () => {
  it(`lost nothing that it had acknowledged, ${ROUNDS} times`, { timeout: 180_000 }, async () => {
    const folder = await temporaryFolder();
    const random = seeded(SEED);
    const writers = writersInWaiting();
    const told = new Told();
    for (let round = 0; round < ROUNDS; round++) {
      const lines = await writers.killedAfter(folder, round, random() * 16, random() * 5);
      for (const line of lines) told.hear(line);
      await verify(folder, told, `round ${round}, seed ${SEED}`, round === ROUNDS - 1);
    }
    expect(told.version, `too little was written, seed ${SEED}`).toBeGreaterThan(ROUNDS);
  });

  it(`while it began a store leaves one that works, ${FIRST_STARTS} times`, {
    timeout: 60_000,
  }, async () => {
    const random = seeded(SEED);
    const writers = writersInWaiting();
    for (let round = 0; round < FIRST_STARTS; round++) {
      const folder = path.join(await temporaryFolder(), 'data');
      const told = new Told();
      for (const line of await writers.killedAfter(folder, round, 0, random() * 25))
        told.hear(line);
      await verify(folder, told, `first start ${round}, seed ${SEED}`, true);
    }
  });
});

/** What the writers have said that was acknowledged. */
class Told {
  version = 0;
  entries = new Set<string>();
  gaps = new Set<string>();
  settings: readonly [round: number, step: number] | undefined;
  /** Up to here every version was looked at. */
  verified = 0;

  hear(line: string): void {
    const [what, value] = JSON.parse(line);
    if (what === 'version') this.version = value;
    if (what === 'entry') this.entries.add(value);
    if (what === 'gap') this.gaps.add(value);
    if (what === 'settings') this.settings = value;
  }
}

/** Opens the store as the bot does; nobody else has it open, so that it has to mend itself. */
async function verify(folder: string, told: Told, where: string, all: boolean): Promise<void> {
  const database = databaseIn(folder);
  const store = storeOn(database);
  await verifyFile(database, where);
  await store.check();
  const newest = (await store.shelves()).get(OWNER)?.version ?? 0;
  expect(newest, where).toBeGreaterThanOrEqual(told.version);
  await verifyVersions(store, all ? 1 : told.verified + 1, newest, where);
  told.verified = newest;

  const history = await store.history(OWNER, 1_000_000);
  const versions = history.flatMap(({ version }) => version ?? []);
  expect(versions, where).toEqual(Array.from({ length: newest }, (_, n) => newest - n));
  expect(missing(told.entries, new Set(history.map(({ what }) => what))), where).toEqual([]);
  const gaps = await store.gaps(OWNER);
  expect(missing(told.gaps, new Set(gaps.map(({ question }) => question))), where).toEqual([]);
  expect(await settingsStep(store), where).toBeGreaterThanOrEqual(stepNumber(told.settings));
  await store.close();
  expect(await readdir(folder), where).toEqual(['verbatim.db']);
}

async function verifyFile(database: Database, where: string): Promise<void> {
  await database.read((sql) => {
    expect(sql.rows('PRAGMA integrity_check'), where).toEqual([{ integrity_check: 'ok' }]);
    expect(sql.rows('PRAGMA foreign_key_check'), where).toEqual([]);
  });
}

async function verifyVersions(store: Store, from: number, to: number, where: string) {
  for (let version = from; version <= to; version++) {
    expect(await store.shelfAt(OWNER, version), where).toEqual(storiesOf(version));
  }
}

/** As the writer makes them. */
function storiesOf(version: number): readonly StoredStory[] {
  return [
    { name: 'changing', content: `Version ${version} of the story. `.repeat(300) },
    { name: 'staying', content: 'The ferry sails again. '.repeat(300) },
  ];
}

function missing(told: ReadonlySet<string>, found: ReadonlySet<string>): readonly string[] {
  return [...told].filter((one) => !found.has(one));
}

async function settingsStep(store: Store): Promise<number> {
  return stepNumber(JSON.parse((await store.settings()).get(OWNER) ?? 'null'));
}

/** Counts up over rounds and their steps. */
function stepNumber(settings: readonly [round: number, step: number] | null | undefined): number {
  return settings ? settings[0] * 1e6 + settings[1] : -1;
}

type Writer = ChildProcessByStdio<Writable, Readable, null>;

/** Starts each writer while the one before is at work: a process takes longer to start than to die. */
function writersInWaiting() {
  let next = startWriter();
  onTestFinished(() => void next.kill('SIGKILL'));
  return {
    /** What a writer said before it was killed: after so many lines, and then milliseconds. */
    killedAfter: async (folder: string, round: number, lines: number, milliseconds: number) => {
      const writer = next;
      const said = linesOf(writer);
      await said.atLeast(1);
      writer.stdin.write(`${JSON.stringify([folder, round])}\n`);
      next = startWriter();
      await said.atLeast(1 + lines);
      await delay(milliseconds);
      writer.kill('SIGKILL');
      return said.toTheEnd;
    },
  };
}

function startWriter(): Writer {
  const program = path.join(import.meta.dirname, 'writer.mjs');
  return spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** The whole lines that a writer prints. */
function linesOf(writer: Writer) {
  let text = '';
  const lines = () => text.split('\n').slice(0, -1);
  writer.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  const toTheEnd = once(writer, 'close').then(lines);
  return {
    toTheEnd,
    atLeast: async (count: number) => {
      while (lines().length < count) {
        if (writer.exitCode !== null) throw new Error('the writer ended by itself');
        await Promise.race([once(writer.stdout, 'data'), toTheEnd]);
      }
    },
  };
}
