import { storeOn } from '../sql/storeOn.ts';
import type { Store } from '../store.ts';
import { changesAt } from './changes.ts';
import { databaseAt } from './database.ts';

/**
 * The store in the PostgreSQL database at `url`, which any number of processes may share. Never
 * throws: as long as the database can't be used, every call is rejected and says why.
 */
export function openPostgresStore(url: string): Store {
  const database = databaseAt(url);
  const changes = changesAt(url, database);
  return {
    ...storeOn(database),
    watch: (listener) => changes.watch(listener),
    close: () => {
      changes.close();
      return database.close();
    },
  };
}
