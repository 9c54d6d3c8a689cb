import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import type { Owner, Store } from '../../../src/store/store.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';
import { deed, describeStore, NEWSROOM } from '../storeContract.ts';

describeWithPostgres('with PostgreSQL', () => {
  describeStore('the PostgreSQL store', async () => {
    const url = await freshDatabase();
    return async () => openPostgresStore(url);
  });

  it('writers of several owners do not keep each other from writing', async () => {
    const url = await freshDatabase();
    const stores = Array.from({ length: 4 }, () => opened(url));
    const work = Array.from({ length: 40 }, (_, n) => write(stores[n % stores.length], `${n}`));
    await Promise.all(work);
    expect((await stores[0]?.shelves())?.size).toBe(40);
  });

  it('a story is stored once, however many shelves hold it', async () => {
    const url = await freshDatabase();
    const [store, client] = [opened(url), await connected(url)];
    const story = { name: 'long', content: 'The ferry sails again. '.repeat(1000) };
    for (let version = 0; version < 3; version++) await store.putShelf(version, [story], deed());
    await store.putShelf(0, [{ ...story, name: 'same' }], deed({ owner: 'other' }));
    const { rowCount } = await client.query('SELECT FROM verbatim.content');
    expect(rowCount).toBe(1);
  });

  it('somebody who holds the tables is not waited for without end', async () => {
    const url = await freshDatabase();
    const [store, client] = [opened(url), await connected(url)];
    await store.check();
    await client.query('BEGIN; LOCK TABLE verbatim.deed');
    await expect(store.enter(deed())).rejects.toMatchObject({
      trouble: 'busy',
      message: expect.stringContaining('lock timeout'),
    });
    await client.query('ROLLBACK');
    await store.enter(deed());
    expect(await store.history(NEWSROOM, 10)).toHaveLength(1);
  });
});

function opened(url: string): Store {
  const store = openPostgresStore(url);
  onTestFinished(() => store.close());
  return store;
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

async function write(store: Store | undefined, owner: Owner): Promise<void> {
  for (let version = 0; version < 3; version++) {
    const stories = ['all have', `of ${owner}`].map((name) => ({ name, content: name }));
    await store?.putShelf(version, stories, deed({ owner }));
    await store?.putSettings(version, owner, '{}');
    const gap = { owner, kind: 'wrong', question: 'Who?', asker: 'me', at: version } as const;
    await store?.putGaps([gap]);
    await store?.forgetBefore(version);
    await store?.check();
  }
}
