import type { Store } from '../store.ts';
import { type Database, databaseIn } from './database.ts';
import { draftsIn } from './drafts.ts';
import { gapsIn } from './gaps.ts';
import { historyIn } from './history.ts';
import { formatNumber } from './migrations.ts';
import { saltIn } from './salt.ts';
import { settingsIn } from './settings.ts';
import { shelvesIn } from './shelves.ts';

/**
 * The store in a SQLite file of `folder`, which is made when it is missing. Never throws: as long as
 * the folder can't be used, every call is rejected and says why, and `check()` is the way to ask.
 */
export function openEmbeddedStore(folder: string): Store {
  return storeOn(databaseIn(folder));
}

export function storeOn(database: Database): Store {
  return {
    ...shelvesIn(database),
    ...historyIn(database),
    ...settingsIn(database),
    ...draftsIn(database),
    ...gapsIn(database),
    ...saltIn(database),

    forgetBefore: (at) =>
      database.write((sql) => {
        sql.run('DELETE FROM gap WHERE at < ?', at);
        sql.run('DELETE FROM draft WHERE at < ?', at);
      }),

    // Only a write that is committed shows that writing works; this one changes nothing.
    check: () => database.write((sql) => sql.execute(`PRAGMA user_version = ${formatNumber(sql)}`)),

    close: () => database.close(),
  };
}
