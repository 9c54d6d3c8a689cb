import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from '../storeError.ts';
import { databaseFile } from './connection.ts';
import { flushFile, flushFolder } from './flush.ts';
import { holdsOurs } from './ours.ts';
import { openSql, type Sql } from './sql.ts';
import { storeErrorOf } from './troubleOf.ts';

/**
 * Copies the store of `folder` into the new file `file`, as it was at one moment. The bot may go on
 * writing meanwhile.
 *
 * @throws StoreError when there is no store, `file` exists already or can't be written
 */
export async function backUp(folder: string, file: string): Promise<void> {
  refuseToOverwrite(file);
  const sql = openStored(databaseFile(folder));
  try {
    writeCopy(sql, file);
  } finally {
    sql.close();
  }
}

function openStored(database: string): Sql {
  if (!existsSync(database)) {
    throw new StoreError('unwritable', `there is no ${database}, name the bot's data folder`);
  }
  try {
    const sql = openSql(path.resolve(database));
    holdsOurs(sql, database);
    return sql;
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
  } catch (error) {
    throw storeErrorOf(error, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function refuseToOverwrite(file: string): void {
  if (existsSync(file)) {
    throw new StoreError('unwritable', `${file} exists already, name another file`);
  }
}
