import { beforeAll, it } from 'vitest';
import { seeded } from '../../../bench/seeded.ts';
import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';
import { build } from '../../program/run.ts';
import { Told, verifyTold, writersInWaiting } from '../killing.ts';

const ROUNDS = 20;
const SEED = Date.now() % 2 ** 31;

beforeAll(build, 60_000);

describeWithPostgres(`a process killed at any moment (seed ${SEED})`, () => {
  it(`lost nothing that it had acknowledged, ${ROUNDS} times`, { timeout: 120_000 }, async () => {
    const databaseUrl = await freshDatabase();
    const place = { dataDir: 'unused', databaseUrl };
    const random = seeded(SEED);
    const writers = writersInWaiting();
    const told = new Told();
    for (let round = 0; round < ROUNDS; round++) {
      const lines = await writers.killedAfter(place, round, random() * 16, random() * 20);
      for (const line of lines) told.hear(line);
      const store = openPostgresStore(databaseUrl);
      await verifyTold(store, told, `round ${round}, seed ${SEED}`, round === ROUNDS - 1);
      await store.close();
    }
  });
});
