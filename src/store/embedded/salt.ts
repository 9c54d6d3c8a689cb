import { randomBytes } from 'node:crypto';
import type { Store } from '../store.ts';
import type { Database } from './database.ts';
import type { Sql } from './sql.ts';

const SALT_BYTES = 32;

export function saltIn(database: Database): Pick<Store, 'salt'> {
  return {
    salt: async () => (await database.read(keptSalt)) ?? (await database.write(makeSalt)),
  };
}

function keptSalt(sql: Sql): string | undefined {
  return sql.rows<{ salt: string }>('SELECT salt FROM salt')[0]?.salt;
}

/** The one that another process has made in between counts. */
function makeSalt(sql: Sql): string {
  const kept = keptSalt(sql);
  if (kept !== undefined) return kept;
  const salt = randomBytes(SALT_BYTES).toString('hex');
  sql.run('INSERT INTO salt (id, salt) VALUES (1, ?)', salt);
  return salt;
}
