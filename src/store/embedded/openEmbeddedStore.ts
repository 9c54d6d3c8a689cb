import { storeOn } from '../sql/storeOn.ts';
import type { Store } from '../store.ts';
import { databaseIn } from './database.ts';

/**
 * The store in a SQLite file of `folder`, which is made when it is missing. Never throws: as long as
 * the folder can't be used, every call is rejected and says why, and `check()` is the way to ask.
 *
 * It is made for one process, and does not look for what another one changed.
 */
export function openEmbeddedStore(folder: string): Store {
  return { ...storeOn(databaseIn(folder)), watch: () => {} };
}
