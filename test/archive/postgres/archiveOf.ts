import { onTestFinished } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveFolder } from '../../../src/archive/archiveFolder.ts';
import { openArchive } from '../../../src/archive/openArchive.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { freshDatabase } from '../../postgres/postgres.ts';

/** An archive of story files in a database of its own, for one test. */
export async function archiveOf(files: Readonly<Record<string, string>>): Promise<Archive> {
  const database = await freshDatabase();
  const folder = await temporaryFolder(files);
  await archiveFolder(folder, database, { done: () => {}, problem: () => {} });
  return opened(database);
}

/** The archive of a database, closed when the test ends. */
export function opened(database: string): Archive {
  const archive = openArchive(database);
  onTestFinished(() => archive.close());
  return archive;
}
