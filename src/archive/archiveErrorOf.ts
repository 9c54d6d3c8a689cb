import pg from 'pg';
import { storeErrorOf } from '../store/postgres/storeErrorOf.ts';
import { StoreError } from '../store/storeError.ts';

/** What went wrong with the archive's database, in one sentence that names the fix. */
export function archiveErrorOf(error: unknown): StoreError {
  return isUnfilled(error) ? unfilled() : storeErrorOf(error, 'ARCHIVE_URL (or else DATABASE_URL)');
}

/** Neither its schema nor its tables are there. */
function isUnfilled(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '42P01' || error.code === '3F000');
}

/** There is nothing that this version of the bot could ask. */
export function unfilled(): StoreError {
  return new StoreError(
    'damaged',
    'the archive is empty or was filled by another version of Verbatim, fill it with "npm run verbatim -- archive FOLDER"',
  );
}
