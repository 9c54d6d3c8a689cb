import type { Store } from './store.ts';

/** Where the store is: in PostgreSQL when its address is given, else in a file of the folder. */
export interface StorePlace {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

/** Opens the store without waiting for it: while it can't be used, every call says why. */
export async function openStore({ dataDir, databaseUrl }: StorePlace): Promise<Store> {
  if (databaseUrl !== undefined) {
    const { openPostgresStore } = await import('./postgres/openPostgresStore.ts');
    return openPostgresStore(databaseUrl);
  }
  const { openEmbeddedStore } = await import('./embedded/openEmbeddedStore.ts');
  return openEmbeddedStore(dataDir);
}
