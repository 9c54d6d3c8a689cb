import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { readyBinaries } from './binaries.ts';
import { type PostgresServer, startServer } from './server.ts';

/** The server that a test run uses; `url` is absent where there is none, and tests are skipped. */
export interface PostgresForTests {
  readonly url?: string;
  /** Begins the names of this run's databases. */
  readonly prefix: string;
  /** Whether tests may start servers of their own. */
  readonly startable: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: PostgresForTests;
  }
}

/**
 * Before the first test: finds the server in TEST_DATABASE_URL, whose user must be allowed to make
 * databases, or starts one. Afterwards nothing is left of it.
 */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const binaries = await readyBinaries();
  const missing = typeof binaries === 'string' ? binaries : undefined;
  const given = process.env['TEST_DATABASE_URL'];
  const server = given || missing ? undefined : await startServer();
  const url = given || server?.url;
  if (missing)
    console.warn(
      `Tests ${url ? 'that stop PostgreSQL' : 'with PostgreSQL'} are skipped: ${missing}`,
    );
  const prefix = `verbatim_test_${randomBytes(4).toString('hex')}_`;
  project.provide('postgres', { prefix, startable: !missing, ...(url && { url }) });
  return () => leaveNothing(server, given, prefix);
}

async function leaveNothing(
  server: PostgresServer | undefined,
  given: string | undefined,
  prefix: string,
): Promise<void> {
  await server?.remove();
  if (!given) return;
  const client = new pg.Client(given);
  await client.connect();
  const { rows } = await client.query(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) {
    await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  }
  await client.end();
}
