import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { formatNumber, MIGRATIONS, migrate } from '../../../src/store/postgres/migrations.ts';
import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

async function emptyDatabase(): Promise<pg.Client> {
  return connected(await freshDatabase());
}

async function tables(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'verbatim' ORDER BY tablename`,
  );
  return rows.map(({ tablename }) => tablename);
}

const STEPS = ['CREATE TABLE one (a int)', 'CREATE TABLE two (a int); INSERT INTO one VALUES (1)'];

describeWithPostgres('migrations of PostgreSQL', () => {
  it('are done in order, each once, and counted', async () => {
    const client = await emptyDatabase();
    await migrate(client, STEPS.slice(0, 1));
    expect(await formatNumber(client)).toBe(1);
    await migrate(client, STEPS);
    await migrate(client, STEPS);
    expect(await formatNumber(client)).toBe(2);
    expect(await tables(client)).toEqual(['migration', 'one', 'two']);
    expect((await client.query('SELECT a FROM verbatim.one')).rows).toEqual([{ a: 1 }]);
  });

  it('leave no trace when one fails', async () => {
    const client = await emptyDatabase();
    await migrate(client, STEPS.slice(0, 1));
    await expect(migrate(client, [...STEPS, 'SELECT nothing'])).rejects.toThrow('does not exist');
    expect(await formatNumber(client)).toBe(1);
    expect(await tables(client)).toEqual(['migration', 'one']);
  });

  it('use a schema that an operator made for a user who may not', async () => {
    const url = await freshDatabase();
    const client = await connected(url);
    const name = new URL(url).pathname.slice(1);
    await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'narrow'`);
    const store = openPostgresStore(
      Object.assign(new URL(url), { username: name, password: 'narrow' }).href,
    );
    onTestFinished(async () => {
      await store.close();
      await client.query(`DROP OWNED BY ${name}`);
      await client.query(`DROP ROLE ${name}`);
    });
    await expect(store.check()).rejects.toMatchObject({
      trouble: 'unwritable',
      message: expect.stringContaining('permission denied for database'),
    });
    await client.query(`CREATE SCHEMA verbatim AUTHORIZATION ${name}`);
    await store.check();
  });

  it('leave a database alone that a newer version has written', async () => {
    const url = await freshDatabase();
    const client = await connected(url);
    await migrate(client);
    await client.query('INSERT INTO verbatim.migration (number) VALUES (1000)');
    const store = openPostgresStore(url);
    onTestFinished(() => store.close());
    await expect(store.check()).rejects.toMatchObject({
      trouble: 'damaged',
      message: expect.stringContaining(
        `a newer version of the bot (format 1000, this one knows ${MIGRATIONS.length})`,
      ),
    });
  });

  it('refuse a database that can’t keep every text', async () => {
    const url = await freshDatabase();
    const client = await connected(url);
    const name = `${new URL(url).pathname.slice(1)}_latin`;
    await client.query(
      `CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0`,
    );
    const store = openPostgresStore(Object.assign(new URL(url), { pathname: name }).href);
    onTestFinished(() => store.close());
    await expect(store.check()).rejects.toMatchObject({
      trouble: 'damaged',
      message: expect.stringContaining('is encoded in LATIN1'),
    });
  });
});
