import { StoreError } from '../storeError.ts';
import { APPLICATION_ID, formatNumber, MIGRATIONS } from './migrations.ts';
import type { Sql } from './sql.ts';

/**
 * Looks whether this is a database that we may use, and changes nothing.
 *
 * @returns whether there is something in it: false for a new file
 * @throws StoreError `damaged` when another program or a newer version of the bot wrote it
 */
export function holdsOurs(sql: Sql, file: string): boolean {
  const [row] = sql.rows<{ application_id: number }>('PRAGMA application_id');
  if (row?.application_id !== APPLICATION_ID) {
    if (sql.rows('SELECT 1 FROM sqlite_schema LIMIT 1').length === 0) return false;
    throw new StoreError(
      'damaged',
      `${file} is another program's database, move it away or choose another folder`,
    );
  }
  const [format, newest] = [formatNumber(sql), MIGRATIONS.length];
  if (format <= newest) return true;
  throw new StoreError(
    'damaged',
    `${file} was written by a newer version of the bot (format ${format}, this one knows ${newest}), upgrade the bot or restore an older backup`,
  );
}

/** What is to be read was never written. */
export function noStore(file: string): StoreError {
  return new StoreError('unwritable', `there is no store in ${file}, name the bot's data folder`);
}
