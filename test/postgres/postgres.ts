import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { describe, inject } from 'vitest';
import { type PostgresServer, type ServerOptions, startServer } from './server.ts';

const { url, prefix, startable } = inject('postgres') ?? notPrepared();

function notPrepared(): never {
  throw new Error('a test with PostgreSQL has to stand in a folder called postgres');
}

/** Tests with PostgreSQL; skipped where there is none, and the run says why. */
export const describeWithPostgres = describe.skipIf(url === undefined);

/** Tests that stop servers; skipped where none can be started. */
export const describeWithServer = describe.skipIf(!startable);

/** Makes an empty database and gives its URL; it is dropped at the end of the run. */
export async function freshDatabase(): Promise<string> {
  if (url === undefined) throw new Error('there is no PostgreSQL to make a database in');
  return databaseAt(url);
}

/** The same in a server of the test's own, which the test has to remove. */
export async function freshServer(
  options?: ServerOptions,
): Promise<PostgresServer & { readonly database: string }> {
  const server = await startServer(options);
  return { ...server, database: await databaseAt(server.url) };
}

async function databaseAt(server: string): Promise<string> {
  const name = prefix + randomBytes(4).toString('hex');
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const database = new URL(server);
  database.pathname = name;
  return database.href;
}
