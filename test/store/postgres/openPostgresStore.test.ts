import { expect, it, onTestFinished } from 'vitest';
import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import type { Owner, Store } from '../../../src/store/store.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';
import { deed, describeStore } from '../storeContract.ts';

describeWithPostgres('with PostgreSQL', () => {
  describeStore('the PostgreSQL store', async () => {
    const url = await freshDatabase();
    return async () => openPostgresStore(url);
  });

  it('writers of several owners do not keep each other from writing', async () => {
    const url = await freshDatabase();
    const stores = Array.from({ length: 4 }, () => openPostgresStore(url));
    onTestFinished(async () => {
      await Promise.all(stores.map((store) => store.close()));
    });
    const work = Array.from({ length: 40 }, (_, n) => write(stores[n % stores.length], `${n}`));
    await Promise.all(work);
    expect((await stores[0]?.shelves())?.size).toBe(40);
  });
});

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
