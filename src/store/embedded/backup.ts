import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from '../storeError.ts';
import { databaseFile } from './connection.ts';
import { flushFile, flushFolder } from './flush.ts';
import { holdsOurs, noStore } from './ours.ts';
import { openSql, type Sql } from './sql.ts';
import { storeErrorOf } from './storeErrorOf.ts';

/**
 * Copies the store of `folder` into the new file `file`, as it was at one moment. The bot may go on
 * writing meanwhile.
 *
 * @throws StoreError when there is no store, `file` exists already or can't be written
 */
export async function backUp(folder: string, file: string): Promise<void> {
  refuseToOverwrite(file);
  const database = databaseFile(folder);
  const sql = openStored(database);
  try {
    writeCopy(sql, file);
  } catch (error) {
    const failure = storeErrorOf(error, file);
    throw failure.trouble === 'damaged' ? storeErrorOf(error, database) : failure;
  } finally {
    sql.close();
  }
}

function openStored(database: string): Sql {
  try {
    const sql = existsSync(database) ? openSql(path.resolve(database)) : undefined;
    if (sql && holdsOurs(sql, database)) return sql;
    throw noStore(database);
  } catch (error) {
    throw storeErrorOf(error, database);
  }
}

/** Whoever sees the file sees all of it: its name comes last. */
function writeCopy(sql: Sql, file: string): void {
  const unfinished = `${file}.unfinished`;
  try {
    rmSync(unfinished, { force: true });
    sql.run('VACUUM INTO ?', path.resolve(unfinished));
    flushFile(unfinished);
    refuseToOverwrite(file);
    renameSync(unfinished, file);
    flushFolder(path.dirname(file));
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function refuseToOverwrite(file: string): void {
  if (existsSync(file)) {
    throw new StoreError('unwritable', `${file} exists already, name another file`);
  }
}
