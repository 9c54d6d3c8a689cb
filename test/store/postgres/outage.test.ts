import { expect, it, onTestFinished, vi } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { openHoldings, storeTrouble } from '../../../src/library/holdings.ts';
import { createKeeper } from '../../../src/library/keeper.ts';
import { createGapQueue, type FoundGap } from '../../../src/store/gapQueue.ts';
import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { describeWithServer, freshServer } from '../../postgres/postgres.ts';
import { deed } from '../storeContract.ts';

const OWNER = 'newsroom';
const FERRY = {
  name: 'ferry',
  content: 'The ferry to Osk sails again on Monday, the harbour said.',
};
const GAP: FoundGap = { owner: OWNER, kind: 'unanswered', question: 'Who?', askerId: '1', at: 1 };

/** Long enough for the longest pause between two tries to connect. */
const RECOVERY = { timeout: 15_000, interval: 100 };

describeWithServer('while PostgreSQL is down', () => {
  it('answers go on, gaps wait, keepers are told, and all comes back by itself', {
    timeout: 60_000,
  }, async () => {
    const server = await freshServer();
    onTestFinished(() => server.remove());
    const holdings = await openHoldings(await temporaryFolder(), {
      dataDir: 'unused',
      databaseUrl: server.database,
    });
    onTestFinished(() => holdings.store.close());
    const keeper = createKeeper(holdings, OWNER, 'moderator');
    const troubles: unknown[] = [];
    const queue = createGapQueue(holdings.store, (error) => troubles.push(error));
    const { id } = await keeper.propose(FERRY);
    await keeper.accept(id);

    await server.stop();
    const { corpus } = holdings.library.current({ owner: OWNER });
    expect(answer({ text: 'When does the ferry sail again?' }, corpus).answered).toBe(true);
    await expect(keeper.propose({ ...FERRY, name: 'boat' })).rejects.toMatchObject({
      name: 'StoreError',
      trouble: 'unwritable',
      message: expect.stringMatching(/^the PostgreSQL database cannot be used .+DATABASE_URL/),
    });
    await expect(keeper.remove('ferry')).rejects.toMatchObject({ name: 'StoreError' });
    expect(holdings.shelves.of(OWNER)).toMatchObject({ version: 1, stories: [{ name: 'ferry' }] });
    expect(await storeTrouble(holdings)).toContain('cannot be used');
    queue.put(GAP);
    await queue.flush();
    expect(troubles).toHaveLength(1);

    await server.start();
    await vi.waitFor(async () => expect(await storeTrouble(holdings)).toBeUndefined(), RECOVERY);
    await queue.flush();
    expect(await holdings.store.gaps(OWNER)).toMatchObject([{ question: 'Who?' }]);
    expect(await keeper.remove('ferry')).toBe(2);

    const other = openPostgresStore(server.database);
    onTestFinished(() => other.close());
    await other.putShelf(2, [FERRY], deed({ owner: OWNER }));
    await vi.waitFor(() => expect(holdings.shelves.of(OWNER).version).toBe(3), RECOVERY);
  });

  it('a bot may start, and takes up what is stored when it is back', {
    timeout: 60_000,
  }, async () => {
    const server = await freshServer();
    onTestFinished(() => server.remove());
    const before = openPostgresStore(server.database);
    await before.putShelf(0, [FERRY], deed({ owner: OWNER }));
    await before.close();
    await server.stop();

    const holdings = await openHoldings(await temporaryFolder(), {
      dataDir: 'unused',
      databaseUrl: server.database,
    });
    onTestFinished(() => holdings.store.close());
    expect(holdings.shelves.of(OWNER).version).toBe(0);
    expect(holdings.shelves.trouble()?.message).toContain('cannot be used');
    await server.start();
    await vi.waitFor(() => expect(holdings.shelves.of(OWNER).version).toBe(1), RECOVERY);
  });
});
