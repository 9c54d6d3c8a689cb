import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { MIGRATIONS, migrate } from './migrations.ts';
import { holdsOurs } from './ours.ts';
import { openSql, type Sql } from './sql.ts';

const DATABASE_FILE = 'verbatim.db';

export interface Connection extends Sql {
  /** Whether the file at the path is still the one that was opened: a restore puts another there. */
  inPlace(): boolean;
}

/** Where the database of a data folder is. */
export function databaseFile(folder: string): string {
  return path.join(folder, DATABASE_FILE);
}

/**
 * Opens the database `file` and brings it to the newest format; it and its folder are made when
 * they are missing.
 *
 * @throws StoreError `damaged` when it is not ours; everything else as libsql or Node.js threw it
 */
export async function connect(file: string): Promise<Connection> {
  mkdirSync(path.dirname(file), { recursive: true });
  const before = identityOf(file);
  const sql = openSql(path.resolve(file));
  try {
    // Not before it is known to be ours: the write-ahead log is noted in the file itself.
    holdsOurs(sql, file);
    sql.execute(DURABLE);
    sql.execute(FORGETFUL);
    await migrate(sql, MIGRATIONS);
  } catch (error) {
    sql.close();
    throw error;
  }
  const identity = before ?? identityOf(file);
  return { ...sql, inPlace: () => identityOf(file) === identity };
}

/** What is committed survives a lost power supply; on macOS only a full fsync empties the disk's cache. */
const DURABLE = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON';

/** What is forgotten is overwritten in the file; the write-ahead log holds it for some time yet. */
const FORGETFUL = 'PRAGMA secure_delete = ON';

function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}
