import { StoreError } from '../store/storeError.ts';
import type { Archive } from './archive.ts';

/** Why the archive can't be asked at this moment; undefined when all is well. */
export async function archiveTrouble(archive: Archive): Promise<string | undefined> {
  try {
    await archive.uses([]);
    return undefined;
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
}
