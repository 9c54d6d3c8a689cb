import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import {
  describeWithPostgres,
  describeWithServer,
  freshDatabase,
  freshServer,
} from './postgres.ts';

async function ask(database: string, question: string): Promise<unknown> {
  const client = new pg.Client(database);
  await client.connect();
  const { rows } = await client.query({ text: question, rowMode: 'array' });
  await client.end();
  return rows[0]?.[0];
}

describeWithPostgres('a test with PostgreSQL', () => {
  it('has an empty database that no other test has', async () => {
    const [one, other] = [await freshDatabase(), await freshDatabase()];
    await ask(one, 'CREATE TABLE mine (a int)');
    expect(await ask(one, `SELECT to_regclass('mine')::text`)).toBe('mine');
    expect(await ask(other, `SELECT to_regclass('mine')::text`)).toBeNull();
  });
});

describeWithServer('a server of a test’s own', () => {
  it('keeps its data when it is stopped and started again', async () => {
    const server = await freshServer();
    onTestFinished(() => server.remove());
    await ask(server.database, 'CREATE TABLE mine AS SELECT 7 AS a');
    await server.stop();
    await expect(ask(server.database, 'SELECT a FROM mine')).rejects.toThrow('ECONNREFUSED');
    await server.start();
    expect(await ask(server.database, 'SELECT a FROM mine')).toBe(7);
  });
});
