import type { Sql } from './sql.ts';

/** Runs `work` in one transaction that nobody else writes during, and undoes it all when it throws. */
export async function transact<T>(sql: Sql, work: () => T | Promise<T>): Promise<T> {
  sql.execute('BEGIN IMMEDIATE');
  try {
    const result = await work();
    sql.execute('COMMIT');
    return result;
  } catch (error) {
    // When the disk is full SQLite has already undone it by itself.
    if (sql.inTransaction()) sql.execute('ROLLBACK');
    throw error;
  }
}
