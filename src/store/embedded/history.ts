import type { Deed, HistoryEntry, Store } from '../store.ts';
import type { Database } from './database.ts';
import type { Sql } from './sql.ts';

interface DeedRow extends Deed {
  readonly version: number | null;
}

export function historyIn(database: Database): Pick<Store, 'enter' | 'history'> {
  return {
    enter: (deed) => database.write((sql) => enterDeed(sql, deed, null)),

    history: (owner, limit) =>
      database.read((sql) =>
        sql
          .rows<DeedRow>(
            `SELECT owner, kind, what, by, at, version FROM deed
             WHERE owner = ? ORDER BY id DESC LIMIT ?`,
            owner,
            limit,
          )
          .map(entryOf),
      ),
  };
}

/** @param version the version of the shelf that the deed makes, if it makes one */
export function enterDeed(sql: Sql, deed: Deed, version: number | null): void {
  sql.run(
    'INSERT INTO deed (owner, version, kind, what, by, at) VALUES (?, ?, ?, ?, ?, ?)',
    deed.owner,
    version,
    deed.kind,
    deed.what,
    deed.by,
    deed.at,
  );
}

function entryOf({ version, ...deed }: DeedRow): HistoryEntry {
  return version === null ? deed : { ...deed, version };
}
