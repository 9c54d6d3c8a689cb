import type { Gap, Store } from '../store.ts';
import type { Database } from './database.ts';
import { insertRows } from './insertRows.ts';

export function gapsIn(
  database: Database,
): Pick<Store, 'putGaps' | 'gaps' | 'gapsOf' | 'forgetGapsOf'> {
  return {
    putGaps: (gaps) =>
      database.write((queries) =>
        insertRows(
          queries,
          'gap',
          ['owner', 'kind', 'question', 'asker', 'at'],
          gaps.map(({ owner, kind, question, asker, at }) => [owner, kind, question, asker, at]),
        ),
      ),

    gaps: (owner) => database.read((queries) => queries.rows<Gap>(gapsWhere('owner'), owner)),

    gapsOf: (asker) => database.read((queries) => queries.rows<Gap>(gapsWhere('asker'), asker)),

    forgetGapsOf: (asker) =>
      database.write((queries) => queries.run('DELETE FROM gap WHERE asker = ?', asker)),
  };
}

/** Oldest first. */
function gapsWhere(column: 'owner' | 'asker'): string {
  return `SELECT owner, kind, question, asker, at FROM gap WHERE ${column} = ? ORDER BY at, id`;
}
