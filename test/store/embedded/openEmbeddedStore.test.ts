import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databaseIn } from '../../../src/store/embedded/database.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts';
import { openSql, type Sql } from '../../../src/store/embedded/sql.ts';
import { storeOn } from '../../../src/store/sql/storeOn.ts';
import type { Store } from '../../../src/store/store.ts';
import type { StoreTrouble } from '../../../src/store/storeError.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { deed, describeStore, NEWSROOM } from '../storeContract.ts';

describeStore('the embedded store', async () => {
  const folder = path.join(await temporaryFolder(), 'made', 'when missing');
  return async () => openEmbeddedStore(folder);
});

const LONG = { name: 'long', content: 'The ferry sails again. '.repeat(10_000) };

function opened(folder: string): Store {
  const store = openEmbeddedStore(folder);
  onTestFinished(() => store.close());
  return store;
}

/** A connection of another program to the store in `folder`. */
function besides(folder: string): Sql {
  const sql = openSql(path.join(folder, 'verbatim.db'));
  onTestFinished(() => sql.close());
  return sql;
}

function failure(trouble: StoreTrouble, message: string) {
  return expect.objectContaining({
    name: 'StoreError',
    trouble,
    message: expect.stringContaining(message),
  });
}

describe('a file that is not to be touched', () => {
  it.each<[string, (file: string) => Promise<void>, string]>([
    ['a text', (file) => writeFile(file, 'Notes of the night desk. '.repeat(200)), 'is damaged'],
    ['another program’s', foreign, "is another program's database"],
    ['a newer version’s', newer, 'written by a newer version of the bot (format 1000, this one'],
    ['cut short', cutShort, 'is damaged'],
  ])('is told and left as it is: %s', async (_, make, message) => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'verbatim.db');
    await make(file);
    const before = await readFile(file);
    const store = opened(folder);
    await expect(store.putShelf(0, [LONG], deed())).rejects.toEqual(failure('damaged', message));
    await expect(store.check()).rejects.toEqual(failure('damaged', message));
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  it('is found damaged when what is read of it is', async () => {
    const folder = await temporaryFolder();
    const store = openEmbeddedStore(folder);
    await store.putShelf(0, [LONG], deed());
    await store.close();
    const file = path.join(folder, 'verbatim.db');
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0xff, 4096));
    await expect(opened(folder).shelves()).rejects.toEqual(failure('damaged', 'is damaged'));
  });
});

async function foreign(file: string): Promise<void> {
  const sql = openSql(file);
  sql.execute('CREATE TABLE recipe (name TEXT)');
  sql.close();
}

async function newer(file: string): Promise<void> {
  await ours(file);
  const sql = openSql(file);
  sql.execute('PRAGMA user_version = 1000');
  sql.close();
}

async function cutShort(file: string): Promise<void> {
  await ours(file);
  await writeFile(file, (await readFile(file)).subarray(0, 5000));
}

async function ours(file: string): Promise<void> {
  const store = openEmbeddedStore(path.dirname(file));
  await store.putShelf(0, [LONG], deed());
  await store.close();
}

describe('a disk that is full', () => {
  it('takes nothing by halves, is read from, and is written to as soon as there is space', async () => {
    const folder = await temporaryFolder();
    const database = databaseIn(folder);
    const store = storeOn(database);
    onTestFinished(() => store.close());
    await store.putShelf(0, [{ name: 'short', content: 'Short.' }], deed());
    const allow = (pages: number) =>
      database.read((queries) => queries.rows(`PRAGMA max_page_count = ${pages}`));

    await allow(1);
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(store.putShelf(1, [LONG], deed())).rejects.toEqual(
        failure('full', 'is full, free some space on it'),
      );
    }
    expect(await store.shelfAt(NEWSROOM, 1)).toHaveLength(1);
    expect(await store.history(NEWSROOM, 10)).toHaveLength(1);

    await allow(100_000);
    expect(await store.putShelf(1, [LONG], deed())).toBe(2);
  });
});

describe('a folder that can’t be used', () => {
  it('is told by every call, and works once it was mended', async () => {
    const place = await temporaryFolder();
    const folder = path.join(place, 'data');
    await writeFile(folder, 'a file where the folder should be');
    const store = opened(folder);
    const refused = failure('unwritable', "let the bot's user write it");
    await expect(store.check()).rejects.toEqual(refused);
    await expect(store.shelves()).rejects.toEqual(refused);
    await expect(store.putSettings(0, NEWSROOM, '{}')).rejects.toEqual(refused);
    await rm(folder);
    await store.putSettings(0, NEWSROOM, '{}');
    expect(await store.settings()).toEqual(new Map([[NEWSROOM, { version: 1, json: '{}' }]]));
  });

  it('is not begun anew when it went away, and is used again when it is back', async () => {
    const place = await temporaryFolder();
    const [folder, away] = [path.join(place, 'data'), path.join(place, 'away')];
    const store = opened(folder);
    await store.putSettings(0, NEWSROOM, '{}');
    await rename(folder, away);
    await mkdir(folder);
    await expect(store.check()).rejects.toEqual(failure('unwritable', 'is gone, put it back'));
    await expect(store.settings()).rejects.toEqual(failure('unwritable', 'is gone'));
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
    await rename(away, folder);
    expect(await store.settings()).toEqual(new Map([[NEWSROOM, { version: 1, json: '{}' }]]));
    await store.check();
  });
});

describe('another process that writes', () => {
  it('is waited for, and answers go on meanwhile', async () => {
    const folder = await temporaryFolder();
    const store = opened(folder);
    await store.check();
    const other = besides(folder);
    other.execute('BEGIN IMMEDIATE');
    const put = store.putSettings(0, NEWSROOM, '{}');
    expect(await store.settings()).toEqual(new Map());
    other.execute('COMMIT');
    await put;
    expect(await store.settings()).toEqual(new Map([[NEWSROOM, { version: 1, json: '{}' }]]));
  });

  it('is not waited for without end', async () => {
    const folder = await temporaryFolder();
    const store = opened(folder);
    await store.check();
    const other = besides(folder);
    other.execute('BEGIN IMMEDIATE');
    await expect(store.check()).rejects.toEqual(failure('busy', 'is in use by another process'));
    other.execute('ROLLBACK');
    await store.check();
  });
});

describe('a story', () => {
  it('is stored once, however many shelves hold it', async () => {
    const folder = await temporaryFolder();
    const store = opened(folder);
    for (let version = 0; version < 5; version++) await store.putShelf(version, [LONG], deed());
    await store.putShelf(0, [{ ...LONG, name: 'same' }], deed({ owner: 'other' }));
    expect(besides(folder).rows('SELECT hash FROM content')).toHaveLength(1);
  });
});

describe('closing', () => {
  it('leaves one file, which is all there is to copy', async () => {
    const folder = await temporaryFolder();
    const store = openEmbeddedStore(folder);
    await store.putShelf(0, [LONG], deed());
    await store.close();
    expect(await readdir(folder)).toEqual(['verbatim.db']);
  });
});

describe('what was forgotten', () => {
  it('is not left in the file', async () => {
    const folder = await temporaryFolder();
    const store = openEmbeddedStore(folder);
    await store.putGaps([
      { owner: NEWSROOM, kind: 'wrong', question: 'Who is Zebedee?', asker: 'me', at: 1 },
    ]);
    await store.forgetGapsOf('me');
    await store.close();
    expect((await readFile(path.join(folder, 'verbatim.db'))).includes('Zebedee')).toBe(false);
  });
});
