import path from 'node:path';
import { openStore, type StorePlace } from '../store/openStore.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/storeError.ts';
import { keptIndex } from './keptIndex.ts';
import { type Library, openLibrary } from './library.ts';
import { keptReadings } from './readings.ts';
import { openShelves, type Shelves } from './shelves.ts';

/** What a bot answers from, and what it keeps. */
export interface Holdings {
  readonly library: Library;
  readonly shelves: Shelves;
  readonly store: Store;
}

/**
 * Opens the stories of `corpusDir` and the store in `place`; what was read of the stories, and the
 * index over them, is kept in its folder. A store that can't be used delays nothing: the shared
 * stories are served, and uploads join them once it works.
 *
 * @throws InputError when the corpus folder is missing or may not be read.
 */
export async function openHoldings(corpusDir: string, place: StorePlace): Promise<Holdings> {
  const store = await openStore(place);
  const shelves = await openShelves(store);
  const readings = keptReadings(path.join(place.dataDir, 'readings'));
  const index = keptIndex(path.join(place.dataDir, 'index'));
  return { library: await openLibrary(corpusDir, shelves, readings, index), shelves, store };
}

/** Why nothing can be written at this moment, or uploads not be read; undefined when all is well. */
export async function storeTrouble({ store, shelves }: Holdings): Promise<string | undefined> {
  try {
    await store.check();
    return shelves.trouble()?.message;
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
}
