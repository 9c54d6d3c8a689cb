import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { StoreError } from '../storeError.ts';
import { databaseFile } from './connection.ts';
import { flushFile, flushFolder } from './flush.ts';
import { keepOthersOut } from './lock.ts';
import { holdsOurs } from './ours.ts';
import { openSql, type Sql } from './sql.ts';
import { storeErrorOf } from './storeErrorOf.ts';

/**
 * Makes the backup `file` the store of `folder`. What was there is kept beside it. At every moment
 * the folder holds either the old store or the new one, whole.
 *
 * @returns the file that now holds the old store, if there was one
 * @throws StoreError `damaged` when `file` is no whole backup, `busy` when the bot is running
 */
export async function restore(file: string, folder: string): Promise<string | undefined> {
  const database = databaseFile(folder);
  const copy = `${database}.restoring`;
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(copy, { force: true });
    copyChecked(file, copy);
    flushFile(copy);
    const kept = swapIn(copy, database);
    flushFolder(folder);
    return kept;
  } catch (error) {
    throw storeErrorOf(error, database);
  } finally {
    rmSync(copy, { force: true });
  }
}

/** Reads the backup as SQLite does, so that the copy is one whole file whatever it was made with. */
function copyChecked(file: string, copy: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new StoreError('unwritable', `there is no file ${file}, name a backup`);
  }
  const backup = opened(file);
  try {
    backup.run('VACUUM INTO ?', path.resolve(copy));
  } finally {
    backup.close();
  }
}

/** @throws StoreError `damaged` when `file` is not a whole database of ours */
function opened(file: string): Sql {
  const sql = openToRead(file);
  try {
    if (holdsOurs(sql, file) && isWhole(sql)) return sql;
    throw notWhole(file);
  } catch (error) {
    sql.close();
    const failure = storeErrorOf(error, file);
    throw failure !== error && failure.trouble === 'damaged' ? notWhole(file) : failure;
  }
}

function notWhole(file: string): StoreError {
  return new StoreError('damaged', `${file} is no whole backup of this bot, take another one`);
}

function isWhole(sql: Sql): boolean {
  const [check] = sql.rows<{ integrity_check: string }>('PRAGMA integrity_check');
  return check?.integrity_check === 'ok' && sql.rows('PRAGMA foreign_key_check').length === 0;
}

function swapIn(copy: string, database: string): string | undefined {
  const kept = `${database}.before-restore-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  const old = existsSync(database) ? kept : undefined;
  const lock = old === undefined ? undefined : locked(database);
  try {
    if (old) keep(database, kept);
    moveLogs(database, kept);
    renameSync(copy, database);
    return old;
  } finally {
    lock?.execute('ROLLBACK');
    lock?.close();
  }
}

/** @returns undefined for a file that is no database any more, which nobody can have in use */
function locked(database: string): Sql | undefined {
  if (!isDatabase(database)) return undefined;
  const sql = openSql(path.resolve(database));
  try {
    keepOthersOut(sql, database);
    return sql;
  } catch (error) {
    sql.close();
    const failure = storeErrorOf(error, database);
    if (failure.trouble === 'damaged') return undefined;
    throw failure;
  }
}

/** Opened to write, SQLite would throw away the log of a file that is none. */
function isDatabase(file: string): boolean {
  const sql = openToRead(file);
  try {
    sql.execute('PRAGMA application_id');
    return true;
  } catch (error) {
    if (storeErrorOf(error, file).trouble === 'damaged') return false;
    throw error;
  } finally {
    sql.close();
  }
}

function openToRead(file: string): Sql {
  try {
    return openSql(`${pathToFileURL(file)}?mode=ro`);
  } catch (error) {
    throw storeErrorOf(error, file);
  }
}

/** A second name rather than a copy: to read the file here would end the lock on it. */
function keep(database: string, kept: string): void {
  try {
    linkSync(database, kept);
  } catch {
    // Some file systems know no second names. The lock then ends a moment early.
    copyFileSync(database, kept);
    flushFile(kept);
  }
}

/** A log that was left beside the old database must never be read into the new one. */
function moveLogs(database: string, kept: string): void {
  for (const log of ['-wal', '-journal']) {
    if (existsSync(database + log)) renameSync(database + log, kept + log);
  }
  rmSync(`${database}-shm`, { force: true });
}
