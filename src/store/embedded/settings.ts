import type { Owner, Store } from '../store.ts';
import type { Database } from './database.ts';

export function settingsIn(database: Database): Pick<Store, 'settings' | 'putSettings'> {
  return {
    settings: () =>
      database.read((sql) => {
        const rows = sql.rows<{ owner: Owner; json: string }>('SELECT owner, json FROM settings');
        return new Map(rows.map(({ owner, json }) => [owner, json]));
      }),

    putSettings: (owner, json) =>
      database.write((sql) => {
        sql.run('INSERT OR REPLACE INTO settings (owner, json) VALUES (?, ?)', owner, json);
      }),
  };
}
