import { existsSync } from 'node:fs';
import { connect, databaseFile } from './embedded/connection.ts';
import { queriesOn } from './embedded/database.ts';
import { keepOthersOut } from './embedded/lock.ts';
import { noStore } from './embedded/ours.ts';
import { storeErrorOf } from './embedded/storeErrorOf.ts';
import { databaseAt } from './postgres/database.ts';
import type { Queries } from './sql/database.ts';
import { copyTable, sumTable, TABLES, type TableSum } from './sql/tables.ts';
import { StoreError } from './storeError.ts';

/**
 * Copies all that the store of `folder` holds into the empty database at `url`, in one transaction,
 * and compares what has arrived. The store of the folder stays as it is.
 *
 * @returns what was moved, table by table
 * @throws StoreError when there is no store, it is in use, or the database holds something already
 */
export async function moveToPostgres(folder: string, url: string): Promise<readonly TableSum[]> {
  const target = databaseAt(url);
  try {
    return await withAllOf(folder, (source) => target.write((to) => moveTables(source, to)));
  } finally {
    await target.close();
  }
}

/** Nobody else has the store meanwhile: what a running bot wrote would be left behind. */
async function withAllOf<T>(folder: string, work: (source: Queries) => Promise<T>): Promise<T> {
  const file = databaseFile(folder);
  if (!existsSync(file)) throw noStore(file);
  try {
    const connection = await connect(file);
    try {
      keepOthersOut(connection, file);
      return await work(queriesOn(connection));
    } finally {
      if (connection.inTransaction()) connection.execute('ROLLBACK');
      connection.close();
    }
  } catch (error) {
    throw storeErrorOf(error, file);
  }
}

async function moveTables(source: Queries, target: Queries): Promise<readonly TableSum[]> {
  await target.run(`LOCK TABLE ${TABLES.map(({ name }) => name).join(', ')} IN EXCLUSIVE MODE`);
  for (const table of TABLES) {
    if ((await sumTable(target, table)).rows > 0) throw notEmpty(table.name);
  }
  const sums: TableSum[] = [];
  for (const table of TABLES) {
    await copyTable(source, target, table);
    const [sent, arrived] = [await sumTable(source, table), await sumTable(target, table)];
    if (sent.rows !== arrived.rows || sent.hash !== arrived.hash) throw differs(table.name);
    sums.push(arrived);
  }
  for (const table of ['deed', 'gap']) await target.rows(numberOn(table));
  return sums;
}

/** New rows are numbered after those that brought their numbers. */
function numberOn(table: string): string {
  return `SELECT setval(pg_get_serial_sequence('${table}', 'id'), max(id)) FROM ${table}`;
}

function notEmpty(table: string): StoreError {
  return new StoreError(
    'failed',
    `the PostgreSQL database holds a store already (there is something in ${table}), name an empty database`,
  );
}

function differs(table: string): StoreError {
  return new StoreError(
    'failed',
    `${table} did not arrive as it was sent and nothing was moved, please report this`,
  );
}
