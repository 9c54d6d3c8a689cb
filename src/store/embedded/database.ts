import { existsSync } from 'node:fs';
import { patiently } from '../patiently.ts';
import type { Database, Queries } from '../sql/database.ts';
import { StoreError, type StoreTrouble } from '../storeError.ts';
import { type Connection, connect, databaseFile } from './connection.ts';
import { formatNumber } from './migrations.ts';
import type { Sql } from './sql.ts';
import { storeErrorOf } from './storeErrorOf.ts';
import { transact } from './transact.ts';

/** After these the connection is as good as before; after any other a new one is opened. */
const HARMLESS: readonly StoreTrouble[] = ['outdated', 'full', 'busy'];

/**
 * The database of a data folder. It is opened by the first call that needs it. So a folder that
 * can't be used is told by every call, and works from the first call after it was mended.
 */
export function databaseIn(folder: string): Database {
  const file = databaseFile(folder);
  let connection: Connection | undefined;
  let wasThere = false;
  let closed = false;
  const alone = oneByOne();

  const attempt = async <T>(work: (sql: Connection) => Promise<T>): Promise<T> => {
    try {
      if (closed) throw new StoreError('failed', `${file} was closed, start the bot again`);
      return await work(await connected());
    } catch (error) {
      const failure = storeErrorOf(error, file);
      if (!HARMLESS.includes(failure.trouble)) disconnect();
      throw failure;
    }
  };

  const connected = async (): Promise<Connection> => {
    if (wasThere && !existsSync(file)) throw gone(file);
    if (connection?.inPlace() === false) disconnect();
    connection ??= await connect(file);
    wasThere = true;
    return connection;
  };

  const disconnect = (): void => {
    connection?.close();
    connection = undefined;
  };

  const transaction = <T>(work: (sql: Connection) => Promise<T>): Promise<T> =>
    patiently(() =>
      alone(() =>
        attempt((opened) =>
          transact(opened, () => {
            // Only now: no restore can replace the file while this transaction is open.
            if (!opened.inPlace()) throw new StoreError('busy', `${file} was replaced, try again`);
            return work(opened);
          }),
        ),
      ),
    );

  return {
    read: (work) => patiently(() => alone(() => attempt((opened) => work(queriesOn(opened))))),
    write: (work) => transaction((opened) => work(queriesOn(opened))),
    // SQLite lets nobody else write for any key.
    writeFor: (_, work) => transaction((opened) => work(queriesOn(opened))),
    // Only a write that is committed shows that writing works; this one changes nothing.
    check: () =>
      transaction(async (opened) =>
        opened.execute(`PRAGMA user_version = ${formatNumber(opened)}`),
      ),
    close: () =>
      alone(async () => {
        closed = true;
        if (connection) leaveOneFile(connection);
        disconnect();
      }),
  };
}

export function queriesOn(sql: Sql): Queries {
  return {
    run: async (statement, ...values) => sql.run(statement, ...values),
    rows: async (statement, ...values) => sql.rows(statement, ...values),
  };
}

/** One transaction at a time on the one connection. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
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
