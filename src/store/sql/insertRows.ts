import type { Queries, Value } from './database.ts';

/** Rows to a statement: what takes a hundred times as long one by one over a network. */
const AT_ONCE = 100;

/** Inserts rows, whose values stand in the order of `columns`. */
export async function insertRows(
  queries: Queries,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const places = `(${columns.map(() => '?').join(', ')})`;
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const some = rows.slice(start, start + AT_ONCE);
    await queries.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${some.map(() => places).join(', ')}`,
      ...some.flat(),
    );
  }
}
