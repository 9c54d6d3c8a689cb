import type { Owner, Store } from '../store.ts';
import type { Database, Queries } from './database.ts';
import { outdated } from './outdated.ts';

interface SettingsRow {
  readonly owner: Owner;
  readonly version: number;
  readonly json: string;
}

export function settingsIn(
  database: Database,
): Pick<Store, 'settings' | 'settingsOf' | 'putSettings'> {
  return {
    settings: () =>
      database.read(async (queries) => {
        const rows = await queries.rows<SettingsRow>('SELECT owner, version, json FROM settings');
        return new Map(rows.map(({ owner, version, json }) => [owner, { version, json }]));
      }),

    settingsOf: (owner) => database.read((queries) => keptSettings(queries, owner)),

    putSettings: (base, owner, json) =>
      database.writeFor(owner, async (queries) => {
        const newest = (await keptSettings(queries, owner))?.version ?? 0;
        if (newest !== base) throw outdated('settings', base, newest);
        await queries.run(
          `INSERT INTO settings (owner, version, json) VALUES (?, ?, ?)
           ON CONFLICT (owner) DO UPDATE SET version = excluded.version, json = excluded.json`,
          owner,
          base + 1,
          json,
        );
        return base + 1;
      }),
  };
}

async function keptSettings(
  queries: Queries,
  owner: Owner,
): Promise<Omit<SettingsRow, 'owner'> | undefined> {
  const [row] = await queries.rows<Omit<SettingsRow, 'owner'>>(
    'SELECT version, json FROM settings WHERE owner = ?',
    owner,
  );
  return row;
}
