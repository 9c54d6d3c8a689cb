import type { Store } from './store.ts';

/** Where the store is: PostgreSQL when its address is given, else a file in the data folder. */
export type StorePlace = { readonly dataDir: string } | { readonly databaseUrl: string };

/** Opens the store without waiting for it: while it can't be used, every call says why. */
export async function openStore(place: StorePlace): Promise<Store> {
  if ('databaseUrl' in place) {
    const { openPostgresStore } = await import('./postgres/openPostgresStore.ts');
    return openPostgresStore(place.databaseUrl);
  }
  const { openEmbeddedStore } = await import('./embedded/openEmbeddedStore.ts');
  return openEmbeddedStore(place.dataDir);
}
