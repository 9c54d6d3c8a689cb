import { StoreError } from '../storeError.ts';
import type { Sql } from './sql.ts';
import { storeErrorOf } from './storeErrorOf.ts';

/**
 * Keeps everybody out of the database and takes its write-ahead log into it, until ROLLBACK. That is
 * possible only when no other process has it open.
 *
 * @throws StoreError `busy` when one has
 */
export function keepOthersOut(sql: Sql, database: string): void {
  try {
    sql.execute('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    const failure = storeErrorOf(error, database);
    throw failure.trouble === 'busy' ? inUse(database) : failure;
  }
  // Somebody may have opened it between the two.
  const [row] = sql.rows<{ journal_mode: string }>('PRAGMA journal_mode');
  if (row?.journal_mode !== 'delete') throw inUse(database);
}

function inUse(database: string): StoreError {
  return new StoreError('busy', `${database} is in use, stop the bot first`);
}
