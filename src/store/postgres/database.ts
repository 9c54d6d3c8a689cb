import pg, { type ClientBase, type PoolClient } from 'pg';
import { patiently } from '../patiently.ts';
import { type Database, keepable, type Queries, type Value } from '../sql/database.ts';
import { StoreError } from '../storeError.ts';
import { connectionTo } from './connection.ts';
import { migrate } from './migrations.ts';
import { storeErrorOf } from './storeErrorOf.ts';
import { leavesUsable, transact } from './transact.ts';

export interface PostgresDatabase extends Database {
  /** Resolves when the tables are there. @throws StoreError */
  ready(): Promise<void>;
}

/** Connections of one process; many processes share what the server allows, 100 unless told. */
const CONNECTIONS = 4;
/** Milliseconds after which a connection that nobody uses is closed. */
const IDLE = 30_000;

/** Set for each transaction, so that no connection, nor a pooler between, has to remember it. */
const LIMITS = `
  SET LOCAL search_path = verbatim;
  SET LOCAL statement_timeout = '10s';
  SET LOCAL lock_timeout = '2s';
  SET LOCAL idle_in_transaction_session_timeout = '10s'`;

const READ = `BEGIN READ ONLY; ${LIMITS}`;
/** Each statement sees what was committed before it, so also what was while a key was waited for. */
const WRITE = `BEGIN ISOLATION LEVEL READ COMMITTED; ${LIMITS}`;

/** Marks the locks of keys as ours: "Vrbk". */
const KEYS = 0x5672626b;

/**
 * The PostgreSQL database at `url`. It is connected to by the first call that needs it, and by every
 * call after one that failed: so an outage is told by every call, and over with the first that works.
 */
export function databaseAt(url: string): PostgresDatabase {
  const pool = poolAt(url);
  let migrated: Promise<void> | undefined;
  let closing: Promise<void> | undefined;

  const using = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    try {
      if (closing) throw closed();
      return await withClient(pool, work);
    } catch (error) {
      throw storeErrorOf(error);
    }
  };

  const ready = (): Promise<void> => {
    migrated ??= using((client) => migrate(client)).catch((error) => {
      migrated = undefined;
      throw error;
    });
    return migrated;
  };

  const transaction = <T>(begin: string, work: (queries: Queries) => Promise<T>): Promise<T> =>
    patiently(async () => {
      if (!closing) await ready();
      return using((client) => transact(client, begin, () => work(queriesOn(client))));
    });

  return {
    ready,
    read: (work) => transaction(READ, work),
    write: (work) => transaction(WRITE, work),
    writeFor: (key, work) =>
      transaction(WRITE, async (queries) => {
        await waitFor(key, queries);
        return work(queries);
      }),
    // Only a write that is committed shows that writing works; this one changes nothing.
    check: () =>
      transaction(WRITE, async ({ run }) => {
        await run('UPDATE salt SET salt = salt');
      }),
    close: () => {
      closing ??= pool.end();
      return closing;
    },
  };
}

/** Connections to the database at `url`, made when they are needed. */
export function poolAt(url: string): pg.Pool {
  const pool = new pg.Pool({
    ...connectionTo(url),
    max: CONNECTIONS,
    idleTimeoutMillis: IDLE,
    allowExitOnIdle: true,
  });
  // A connection that breaks is told by the call that uses it, or to nobody.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Gives the connection back for others to use, or closes it where it is in doubt. */
export async function withClient<T>(
  pool: pg.Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(!leavesUsable(error));
    throw error;
  }
}

function queriesOn(client: ClientBase): Queries {
  const query = (statement: string, values: readonly Value[]) =>
    client.query(numbered(statement), values.map(keepable));
  return {
    run: async (statement, ...values) => (await query(statement, values)).rowCount ?? 0,
    rows: async (statement, ...values) => (await query(statement, values)).rows,
  };
}

/** The key is ours to the end of the transaction. That two keys have one hash does no harm. */
async function waitFor(key: string, { rows }: Queries): Promise<void> {
  await rows('SELECT pg_advisory_xact_lock(?, hashtext(?))', KEYS, key);
}

/** PostgreSQL numbers its values: `$1` for the first `?`. */
function numbered(statement: string): string {
  let count = 0;
  return statement.replaceAll('?', () => `$${++count}`);
}

function closed(): StoreError {
  return new StoreError('failed', 'the PostgreSQL database was closed, start the bot again');
}
