import { randomBytes } from 'node:crypto';
import type { Store } from '../store.ts';
import type { Database, Queries } from './database.ts';

const SALT_BYTES = 32;

export function saltIn(database: Database): Pick<Store, 'salt'> {
  return {
    salt: async () =>
      (await database.read(keptSalt)) ?? (await database.writeFor('salt', makeSalt)),
  };
}

async function keptSalt(queries: Queries): Promise<string | undefined> {
  const [row] = await queries.rows<{ salt: string }>('SELECT salt FROM salt');
  return row?.salt;
}

/** The one that another process has made in between counts. */
async function makeSalt(queries: Queries): Promise<string> {
  const kept = await keptSalt(queries);
  if (kept !== undefined) return kept;
  const salt = randomBytes(SALT_BYTES).toString('hex');
  await queries.run('INSERT INTO salt (id, salt) VALUES (1, ?)', salt);
  return salt;
}
