import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp } from '../../../src/store/embedded/backup.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts';
import { restore } from '../../../src/store/embedded/restore.ts';
import { openSql } from '../../../src/store/embedded/sql.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { deed, NEWSROOM } from '../storeContract.ts';

/** Puts one version on the shelf of `folder` whose only story has these words. */
async function keep(folder: string, content: string): Promise<void> {
  const store = openEmbeddedStore(folder);
  const version = (await store.shelves()).get(NEWSROOM)?.version ?? 0;
  await store.putShelf(version, [{ name: 'story', content }], deed());
  await store.close();
}

async function kept(folder: string): Promise<string | undefined> {
  const store = openEmbeddedStore(folder);
  const shelf = (await store.shelves()).get(NEWSROOM);
  await store.close();
  return shelf?.stories[0]?.content;
}

async function backedUp(content: string): Promise<string> {
  const folder = await temporaryFolder();
  await keep(folder, content);
  const file = path.join(folder, 'copy.db');
  await backUp(folder, file);
  return file;
}

describe('a backup', () => {
  it('is one moment of a store that goes on being written', async () => {
    const folder = await temporaryFolder();
    const store = openEmbeddedStore(folder);
    const file = path.join(folder, 'copy.db');
    const stories = [{ name: 'long', content: 'The ferry sails again. '.repeat(2000) }];
    const put = (base: number) => store.putShelf(base, stories, deed({ what: `${base}` }));
    for (let version = 0; version < 20; version++) await put(version);
    const [, during] = await Promise.all([backUp(folder, file), put(20)]);
    expect(during).toBe(21);
    await store.close();

    const other = await temporaryFolder();
    await restore(file, other);
    const copy = openEmbeddedStore(other);
    const version = (await copy.shelves()).get(NEWSROOM)?.version ?? 0;
    expect(version).toBeGreaterThanOrEqual(20);
    expect(await copy.shelfAt(NEWSROOM, version)).toEqual(stories);
    expect(await copy.history(NEWSROOM, 100)).toHaveLength(version);
    await copy.close();
  });

  it('overwrites nothing and leaves nothing half done', async () => {
    const folder = await temporaryFolder({ 'copy.db': 'something else' });
    await keep(folder, 'Words.');
    const file = path.join(folder, 'copy.db');
    await expect(backUp(folder, file)).rejects.toThrow(`${file} exists already, name another file`);
    expect(await readFile(file, 'utf8')).toBe('something else');
    const nowhere = path.join(folder, 'nowhere', 'copy.db');
    await expect(backUp(folder, nowhere)).rejects.toThrow(`${nowhere} cannot be used`);
    expect(await readdir(folder)).toEqual(['copy.db', 'verbatim.db']);
  });

  it('needs a store, and makes none', async () => {
    const folder = await temporaryFolder();
    await expect(backUp(folder, path.join(folder, 'copy.db'))).rejects.toThrow(
      "verbatim.db, name the bot's data folder",
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a damaged store is refused, and names the store', async () => {
    const folder = await temporaryFolder();
    await keep(folder, 'The ferry sails again. '.repeat(5000));
    const file = path.join(folder, 'verbatim.db');
    await writeFile(file, (await readFile(file)).fill(7, 8192));
    await expect(backUp(folder, path.join(folder, 'copy.db'))).rejects.toMatchObject({
      trouble: 'damaged',
      message: expect.stringContaining(`${file} is damaged`),
    });
    expect(await readdir(folder)).toEqual(['verbatim.db']);
  });
});

describe('restoring', () => {
  it('brings the backup back and keeps what was there', async () => {
    const file = await backedUp('Of Monday.');
    const folder = await temporaryFolder();
    await keep(folder, 'Of Tuesday.');
    const old = await restore(file, folder);
    expect(await kept(folder)).toBe('Of Monday.');
    expect(old).toMatch(/verbatim\.db\.before-restore-[\dTZ-]+$/);
    const elsewhere = await temporaryFolder();
    await restore(old ?? '', elsewhere);
    expect(await kept(elsewhere)).toBe('Of Tuesday.');
    expect((await readdir(folder)).sort()).toEqual(['verbatim.db', path.basename(old ?? '')]);
  });

  it('makes the folder when there is none', async () => {
    const folder = path.join(await temporaryFolder(), 'new', 'data');
    expect(await restore(await backedUp('Words.'), folder)).toBeUndefined();
    expect(await kept(folder)).toBe('Words.');
  });

  it('replaces a store that is damaged, and keeps its files', async () => {
    const folder = await temporaryFolder({
      'verbatim.db': 'rubbish '.repeat(1000),
      'verbatim.db-wal': 'old log',
    });
    const old = await restore(await backedUp('Words.'), folder);
    expect(await kept(folder)).toBe('Words.');
    expect(await readFile(old ?? '', 'utf8')).toMatch(/^rubbish/);
    expect(await readFile(`${old}-wal`, 'utf8')).toBe('old log');
  });

  it('takes a file that was copied by hand with its log', async () => {
    const from = await temporaryFolder();
    const store = openEmbeddedStore(from);
    await store.putShelf(0, [{ name: 'story', content: 'In the log.' }], deed());
    const hand = await temporaryFolder();
    for (const end of ['', '-wal']) {
      const bytes = await readFile(path.join(from, `verbatim.db${end}`));
      await writeFile(path.join(hand, `copy.db${end}`), bytes);
    }
    await store.close();
    const folder = await temporaryFolder();
    await restore(path.join(hand, 'copy.db'), folder);
    expect(await kept(folder)).toBe('In the log.');
  });

  it('is refused while the bot has the store open', async () => {
    const file = await backedUp('Of Monday.');
    const folder = await temporaryFolder();
    const store = openEmbeddedStore(folder);
    await store.putShelf(0, [{ name: 'story', content: 'Of Tuesday.' }], deed());
    await expect(restore(file, folder)).rejects.toMatchObject({
      trouble: 'busy',
      message: expect.stringContaining('is in use, stop the bot first'),
    });
    await store.check();
    await store.close();
    expect(await readdir(folder)).toEqual(['verbatim.db']);
    expect(await kept(folder)).toBe('Of Tuesday.');
  });

  it('is noticed by a bot that had only a damaged store', async () => {
    const folder = await temporaryFolder({ 'verbatim.db': 'rubbish '.repeat(1000) });
    const store = openEmbeddedStore(folder);
    await expect(store.check()).rejects.toMatchObject({ trouble: 'damaged' });
    await restore(await backedUp('Of Monday.'), folder);
    expect((await store.shelves()).get(NEWSROOM)?.stories[0]?.content).toBe('Of Monday.');
    await store.close();
  });

  it.each<[string, (file: string) => Promise<void>]>([
    ['a text', (file) => writeFile(file, 'Notes of the night desk. '.repeat(200))],
    ['nothing', (file) => writeFile(file, '')],
    ['another program’s database', async (file) => write(file, 'CREATE TABLE recipe (name TEXT)')],
    ['a backup cut short', async (file) => spoil(file, (bytes) => bytes.subarray(0, 20_000))],
    [
      'a backup with a spoilt page',
      async (file) => spoil(file, (bytes) => bytes.fill(7, 8192, 9000)),
    ],
    ['a backup that lacks a story', async (file) => lose(file)],
  ])('takes no broken backup, and leaves all as it was: %s', async (_, make) => {
    const folder = await temporaryFolder();
    await keep(folder, 'Of Tuesday.');
    const file = path.join(await temporaryFolder(), 'copy.db');
    await make(file);
    await expect(restore(file, folder)).rejects.toMatchObject({ trouble: 'damaged' });
    expect(await readdir(folder)).toEqual(['verbatim.db']);
    expect(await kept(folder)).toBe('Of Tuesday.');
  });

  it('takes no backup of a newer version', async () => {
    const file = await backedUp('Words.');
    write(file, 'PRAGMA user_version = 1000');
    await expect(restore(file, await temporaryFolder())).rejects.toThrow('upgrade the bot');
  });

  it('says when there is no such backup', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'sub'));
    for (const name of ['none.db', 'sub']) {
      const file = path.join(folder, name);
      await expect(restore(file, folder)).rejects.toThrow(`there is no file ${file}`);
    }
  });
});

function write(file: string, statements: string): void {
  const sql = openSql(file);
  sql.execute(statements);
  sql.close();
}

async function spoil(file: string, change: (bytes: Buffer) => Uint8Array): Promise<void> {
  const whole = await backedUp('The ferry sails again. '.repeat(5000));
  await writeFile(file, change(await readFile(whole)));
}

async function lose(file: string): Promise<void> {
  await spoil(file, (bytes) => bytes);
  write(file, 'PRAGMA foreign_keys = OFF; DELETE FROM content');
}
