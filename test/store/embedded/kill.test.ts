import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../bench/seeded.ts';
import { databaseIn } from '../../../src/store/embedded/database.ts';
import type { Database } from '../../../src/store/sql/database.ts';
import { storeOn } from '../../../src/store/sql/storeOn.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { build } from '../../program/run.ts';
import { Told, verifyTold, writersInWaiting } from '../killing.ts';

const ROUNDS = 200;
const FIRST_STARTS = 25;

const SEED = Date.now() % 2 ** 31;

beforeAll(build, 60_000);

describe(`a process killed at any moment (seed ${SEED})`, () => {
  it(`lost nothing that it had acknowledged, ${ROUNDS} times`, { timeout: 180_000 }, async () => {
    const dataDir = await temporaryFolder();
    const random = seeded(SEED);
    const writers = writersInWaiting();
    const told = new Told();
    for (let round = 0; round < ROUNDS; round++) {
      const lines = await writers.killedAfter({ dataDir }, round, random() * 16, random() * 5);
      for (const line of lines) told.hear(line);
      await verify(dataDir, told, `round ${round}, seed ${SEED}`, round === ROUNDS - 1);
    }
    expect(told.version, `too little was written, seed ${SEED}`).toBeGreaterThan(ROUNDS);
  });

  it(`while it began a store leaves one that works, ${FIRST_STARTS} times`, {
    timeout: 60_000,
  }, async () => {
    const random = seeded(SEED);
    const writers = writersInWaiting();
    for (let round = 0; round < FIRST_STARTS; round++) {
      const dataDir = path.join(await temporaryFolder(), 'data');
      const told = new Told();
      for (const line of await writers.killedAfter({ dataDir }, round, 0, random() * 25))
        told.hear(line);
      await verify(dataDir, told, `first start ${round}, seed ${SEED}`, true);
    }
  });
});

/** Opens the store as the bot does; nobody else has it open, so that it has to mend itself. */
async function verify(folder: string, told: Told, where: string, all: boolean): Promise<void> {
  const database = databaseIn(folder);
  await verifyFile(database, where);
  const store = storeOn(database);
  await verifyTold(store, told, where, all);
  await store.close();
  expect(await readdir(folder), where).toEqual(['verbatim.db']);
}

async function verifyFile(database: Database, where: string): Promise<void> {
  await database.read(async ({ rows }) => {
    expect(await rows('PRAGMA integrity_check'), where).toEqual([{ integrity_check: 'ok' }]);
    expect(await rows('PRAGMA foreign_key_check'), where).toEqual([]);
  });
}
