import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts';
import { moveToPostgres } from '../../../src/store/moveToPostgres.ts';
import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import type { Owner, Store } from '../../../src/store/store.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';
import { build, run } from '../../program/run.ts';
import { deed } from '../storeContract.ts';

const OWNERS = ['123456789012345678', '223456789012345678', 'console', 'Ölberg', 'z', 'Z'];
const VERSIONS = 25;

async function filledFolder(): Promise<string> {
  const folder = await temporaryFolder();
  const store = openEmbeddedStore(folder);
  for (const [n, owner] of OWNERS.entries()) await fill(store, owner, n);
  await store.salt();
  await store.close();
  return folder;
}

async function fill(store: Store, owner: Owner, n: number): Promise<void> {
  for (let version = 0; version < VERSIONS; version++) {
    const stories = Array.from({ length: version % 4 }, (_, story) => ({
      name: `story ${story}`,
      content: `\uFEFFStory ${story},\0 told ${version} times.\r\n\u{1F6A2}`,
    }));
    await store.putShelf(version, stories, deed({ owner, what: `${version}`, at: version }));
  }
  await store.enter(deed({ owner, kind: 'access' }));
  await store.putSettings(0, owner, `{"n":${n}}`);
  await store.putDraft({ id: owner, owner, name: 'a', content: 'A\0B', by: 'me', at: n });
  await store.putGaps([{ owner, kind: 'wrong', question: 'Who? \u{1F914}', asker: 'me', at: n }]);
}

/** All that a store tells of itself. */
async function allOf(store: Store): Promise<unknown> {
  const owners = OWNERS.map(async (owner) => ({
    history: await store.history(owner, 1000),
    versions: await Promise.all(
      Array.from({ length: VERSIONS + 1 }, (_, version) => store.shelfAt(owner, version + 1)),
    ),
    draft: await store.draft(owner),
    gaps: await store.gaps(owner),
  }));
  return {
    owners: await Promise.all(owners),
    shelves: [...(await store.shelves())].sort(),
    settings: [...(await store.settings())].sort(),
    asked: await store.gapsOf('me'),
    salt: await store.salt(),
  };
}

function opened(store: Store): Store {
  onTestFinished(() => store.close());
  return store;
}

beforeAll(build, 60_000);

describeWithPostgres('moving to PostgreSQL', () => {
  it('takes everything along, and goes on from there', { timeout: 60_000 }, async () => {
    const [folder, url] = [await filledFolder(), await freshDatabase()];
    const moved = await moveToPostgres(folder, url);
    expect(Object.fromEntries(moved.map(({ table, rows }) => [table, rows]))).toMatchObject({
      deed: OWNERS.length * (VERSIONS + 1),
      settings: OWNERS.length,
      draft: OWNERS.length,
      gap: OWNERS.length,
      salt: 1,
    });
    const [before, after] = [opened(openEmbeddedStore(folder)), opened(openPostgresStore(url))];
    expect(await allOf(after)).toEqual(await allOf(before));

    const [owner = ''] = OWNERS;
    expect(await after.putShelf(VERSIONS, [], deed({ owner, what: 'last' }))).toBe(VERSIONS + 1);
    expect((await after.history(owner, 1))[0]).toMatchObject({ what: 'last' });
  });

  it('is one command, which prints what it moved', async () => {
    const [folder, DATABASE_URL] = [await filledFolder(), await freshDatabase()];
    const { status, stdout } = await run('cli', ['migrate', '--data', folder], '', {
      DATABASE_URL,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^gap +6 rows +SHA-256 [0-9a-f]{64}$/m);
    expect(stdout).toContain(`All of it is in PostgreSQL now; the database in ${folder} is left`);
  });

  it('refuses a database that holds something', async () => {
    const [folder, url] = [await filledFolder(), await freshDatabase()];
    const store = opened(openPostgresStore(url));
    const salt = await store.salt();
    await expect(moveToPostgres(folder, url)).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringContaining('holds a store already (there is something in salt)'),
    });
    expect(await store.shelves()).toEqual(new Map());
    expect(await store.salt()).toBe(salt);
  });

  it('refuses a store in use, and a folder without one', async () => {
    const [folder, url] = [await filledFolder(), await freshDatabase()];
    const bot = opened(openEmbeddedStore(folder));
    await bot.check();
    await expect(moveToPostgres(folder, url)).rejects.toMatchObject({
      message: expect.stringContaining('is in use, stop the bot first'),
    });
    await expect(moveToPostgres(await temporaryFolder(), url)).rejects.toMatchObject({
      message: expect.stringContaining('there is no store in'),
    });
    expect(await opened(openPostgresStore(url)).shelves()).toEqual(new Map());
  });
});
