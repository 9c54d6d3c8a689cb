import { createHash } from 'node:crypto';
import type { Queries, Value } from './database.ts';
import { insertRows } from './insertRows.ts';

/** A table and its columns, which both databases have alike. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that no two rows share. */
  readonly key: readonly string[];
}

/** All tables, those that are referred to first. */
export const TABLES: readonly Table[] = [
  { name: 'content', columns: ['hash', 'bytes'], key: ['hash'] },
  { name: 'deed', columns: ['id', 'owner', 'version', 'kind', 'what', 'by', 'at'], key: ['id'] },
  {
    name: 'shelf_story',
    columns: ['owner', 'version', 'name', 'hash'],
    key: ['owner', 'version', 'name'],
  },
  { name: 'settings', columns: ['owner', 'version', 'json'], key: ['owner'] },
  { name: 'draft', columns: ['id', 'owner', 'name', 'bytes', 'by', 'at'], key: ['id'] },
  { name: 'gap', columns: ['id', 'owner', 'kind', 'question', 'asker', 'at'], key: ['id'] },
  { name: 'salt', columns: ['id', 'salt'], key: ['id'] },
];

/** What a table holds: how many rows, and a hash that is the same for the same rows. */
export interface TableSum {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

/** Rows held in memory at once: a story has at most some hundred kilobytes. */
const CHUNK = 100;

export async function copyTable(source: Queries, target: Queries, table: Table): Promise<void> {
  for await (const rows of chunks(source, table)) {
    await insertRows(target, table.name, table.columns, rows);
  }
}

/** Of the hashes of the rows in their own order, since databases sort texts differently. */
export async function sumTable(queries: Queries, table: Table): Promise<TableSum> {
  const hashes: string[] = [];
  for await (const rows of chunks(queries, table)) hashes.push(...rows.map(hashRow));
  const hash = createHash('sha256').update(hashes.sort().join('\n')).digest('hex');
  return { table: table.name, rows: hashes.length, hash };
}

async function* chunks(
  queries: Queries,
  { name, columns, key }: Table,
): AsyncGenerator<readonly (readonly Value[])[]> {
  for (let offset = 0; ; offset += CHUNK) {
    const rows = await queries.rows<Record<string, Value | ArrayBuffer>>(
      `SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${key.join(', ')} LIMIT ? OFFSET ?`,
      CHUNK,
      offset,
    );
    if (rows.length > 0) yield rows.map((row) => columns.map((column) => keptValue(row[column])));
    if (rows.length < CHUNK) return;
  }
}

/** libsql gives bytes as an ArrayBuffer. */
function keptValue(value: Value | ArrayBuffer = null): Value {
  return value instanceof ArrayBuffer ? new Uint8Array(value) : value;
}

function hashRow(row: readonly Value[]): string {
  const told = row.map((value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
