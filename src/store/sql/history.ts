import type { Deed, HistoryEntry, Store } from '../store.ts';
import type { Database, Queries } from './database.ts';

interface DeedRow extends Deed {
  readonly version: number | null;
}

export function historyIn(database: Database): Pick<Store, 'enter' | 'history'> {
  return {
    enter: (deed) => database.write((queries) => enterDeed(queries, deed, null)),

    history: (owner, limit) =>
      database.read(async (queries) => {
        const rows = await queries.rows<DeedRow>(
          `SELECT owner, kind, what, by, at, version FROM deed
           WHERE owner = ? ORDER BY id DESC LIMIT ?`,
          owner,
          limit,
        );
        return rows.map(entryOf);
      }),
  };
}

/** @param version the version of the shelf that the deed makes, if it makes one */
export async function enterDeed(
  queries: Queries,
  deed: Deed,
  version: number | null,
): Promise<void> {
  await queries.run(
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
