import type { Store } from '../store.ts';
import type { Database } from './database.ts';
import { draftsIn } from './drafts.ts';
import { gapsIn } from './gaps.ts';
import { historyIn } from './history.ts';
import { saltIn } from './salt.ts';
import { settingsIn } from './settings.ts';
import { shelvesIn } from './shelves.ts';

/** All that a store does with its tables, in whichever database they are. */
export function storeOn(database: Database): Omit<Store, 'watch'> {
  return {
    ...shelvesIn(database),
    ...historyIn(database),
    ...settingsIn(database),
    ...draftsIn(database),
    ...gapsIn(database),
    ...saltIn(database),

    forgetBefore: (at) =>
      database.write(async (queries) => {
        await queries.run('DELETE FROM gap WHERE at < ?', at);
        await queries.run('DELETE FROM draft WHERE at < ?', at);
      }),

    check: () => database.check(),
    close: () => database.close(),
  };
}
