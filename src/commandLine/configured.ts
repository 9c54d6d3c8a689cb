import dotenv from 'dotenv';
import { type Config, readConfig } from '../config.ts';
import { InputError } from '../library/inputError.ts';

/** What the bot itself would start with. */
export function configured(): Config {
  dotenv.config({ quiet: true });
  return readConfig(process.env);
}

/** @throws InputError when there is no DATABASE_URL */
export function configuredDatabase(): string {
  const { databaseUrl } = configured();
  if (databaseUrl !== undefined) return databaseUrl;
  throw new InputError('DATABASE_URL is not set, put the address of the database into .env');
}

/** @throws InputError when no archive has an address */
export function configuredArchive(): string {
  const { archiveUrl } = configured();
  if (archiveUrl !== undefined) return archiveUrl;
  throw new InputError(
    'neither ARCHIVE_URL nor DATABASE_URL is set, put the address of the archive’s database into .env',
  );
}

/** @throws InputError when the bot's database is not in a folder */
export function embeddedDataDir(): string {
  const { dataDir, databaseUrl } = configured();
  if (databaseUrl === undefined) return dataDir;
  throw new InputError(
    'DATABASE_URL is set, use PostgreSQL’s own pg_dump and pg_restore, or name a folder with --data',
  );
}
