import { counted } from '../console/counted.ts';
import { moveToPostgres } from '../store/moveToPostgres.ts';
import { configured, configuredDatabase } from './configured.ts';
import type { DataOption } from './options.ts';
import { print } from './print.ts';

/** Moves the store of a folder into PostgreSQL, and prints what is there now. */
export async function migrate({ data }: DataOption): Promise<void> {
  const databaseUrl = configuredDatabase();
  const folder = data ?? configured().dataDir;
  for (const { table, rows, hash } of await moveToPostgres(folder, databaseUrl)) {
    print(`${table.padEnd(12)}${counted(rows, 'row', 'rows').padStart(12)}  SHA-256 ${hash}`);
  }
  print(`All of it is in PostgreSQL now; the database in ${folder} is left as it was.`);
}
