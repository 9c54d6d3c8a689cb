import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { StoreError, type StoreTrouble } from '../storeError.ts';
import { type Connection, connect, databaseFile } from './connection.ts';
import type { Sql } from './sql.ts';
import { storeErrorOf } from './storeErrorOf.ts';
import { transact } from './transact.ts';

/** The database of a data folder. All that it rejects with are StoreErrors. */
export interface Database {
  /** Runs `work`, which is done again while another process holds the database. */
  read<T>(work: (sql: Sql) => T): Promise<T>;
  /** The same in one transaction: all that `work` wrote is on the disk, or nothing. */
  write<T>(work: (sql: Sql) => T): Promise<T>;
  close(): Promise<void>;
}

/**
 * How long another process is waited for and how long until the next try, milliseconds. SQLite's
 * own waiting would hold up the event loop, and with it every answer.
 */
const PATIENCE = 2_000;
const PAUSE = 20;

/** After these the connection is as good as before; after any other a new one is opened. */
const HARMLESS: readonly StoreTrouble[] = ['outdated', 'full', 'busy'];

/**
 * The database is opened by the first call that needs it. So a folder that can't be used is told by
 * every call, and works from the first call after it was mended.
 */
export function databaseIn(folder: string): Database {
  const file = databaseFile(folder);
  let connection: Connection | undefined;
  let wasThere = false;
  let closed = false;

  const attempt = <T>(work: (sql: Connection) => T): T => {
    try {
      if (closed) throw new StoreError('failed', `${file} was closed, start the bot again`);
      return work(connected());
    } catch (error) {
      const failure = storeErrorOf(error, file);
      if (!HARMLESS.includes(failure.trouble)) disconnect();
      throw failure;
    }
  };

  const connected = (): Connection => {
    if (wasThere && !existsSync(file)) throw gone(file);
    if (connection?.inPlace() === false) disconnect();
    connection ??= connect(file);
    wasThere = true;
    return connection;
  };

  const disconnect = (): void => {
    connection?.close();
    connection = undefined;
  };

  return {
    read: (work) => patiently(() => attempt(work)),
    write: (work) =>
      patiently(() =>
        attempt((opened) =>
          transact(opened, () => {
            // Only now: no restore can replace the file while this transaction is open.
            if (!opened.inPlace()) throw new StoreError('busy', `${file} was replaced, try again`);
            return work(opened);
          }),
        ),
      ),
    close: async () => {
      closed = true;
      if (connection) leaveOneFile(connection);
      disconnect();
    },
  };
}

/** A store that had begun is not begun anew in silence. */
function gone(file: string): StoreError {
  return new StoreError(
    'unwritable',
    `${file} is gone, put it back or start the bot again to begin with an empty one`,
  );
}

/**
 * Takes the write-ahead log into the database, so that one file is all there is to copy. It also
 * ends every lock at once, which closing does only some time later. Not done while another process
 * has the database open; then the last one does it, or nobody, and nothing is lost.
 */
function leaveOneFile(connection: Connection): void {
  try {
    connection.execute('PRAGMA journal_mode = DELETE');
  } catch {}
}

async function patiently<T>(attempt: () => T): Promise<T> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      const busy = error instanceof StoreError && error.trouble === 'busy';
      if (!busy || performance.now() > deadline) throw error;
    }
    await delay(PAUSE);
  }
}
