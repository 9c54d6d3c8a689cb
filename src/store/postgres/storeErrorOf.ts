import pg from 'pg';
import { errorCode } from '../errorCode.ts';
import { StoreError, type StoreTrouble } from '../storeError.ts';

/**
 * PostgreSQL's conditions, or how a class of them begins, that say more than that it failed:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const TROUBLES: ReadonlyMap<string, StoreTrouble> = new Map([
  ['08', 'unwritable'], // the connection failed
  ['25006', 'unwritable'], // read only, as a standby is
  ['25P03', 'busy'], // idle in a transaction for too long
  ['28', 'unwritable'], // the password is wrong
  ['3D', 'unwritable'], // no such database
  ['3F', 'damaged'], // no such schema: it was there when we began
  ['40001', 'busy'], // on a standby: what was read changed meanwhile
  ['40P01', 'busy'], // deadlock
  ['42501', 'unwritable'], // no right to do it
  ['42P01', 'damaged'], // no such table
  ['53100', 'full'],
  ['53300', 'busy'], // too many connections
  ['55P03', 'busy'], // waited too long for a lock
  ['57014', 'busy'], // the statement took too long
  ['57P', 'unwritable'], // shutting down or starting up
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
]);

/** pg's own errors have no code: a timeout, a connection that broke, a server without TLS. */
const CONNECTION_ERROR =
  /^(?:timeout|connection terminated|query read timeout|client (?:was closed|has encountered)|the server does not support)/i;

const MESSAGES: Readonly<Record<StoreTrouble, (reason: string, setting: string) => string>> = {
  outdated: () => 'this was changed by somebody else, look at it again and repeat the change',
  full: () => 'the disk of the PostgreSQL database is full, free some space on it',
  unwritable: (reason, setting) =>
    `the PostgreSQL database cannot be used (${reason}), see that it runs and that ${setting} is right`,
  busy: (reason) => `the PostgreSQL database is busy (${reason}), try again`,
  damaged: (reason) =>
    `the PostgreSQL database is damaged (${reason}), restore a backup or start with an empty database`,
  failed: (reason) => `the PostgreSQL database failed (${reason}), please report this`,
};

/**
 * What went wrong, told as the store's port tells it. Neither pg nor PostgreSQL repeats a password,
 * and the address is not named: moderators read this, too.
 *
 * @param setting which holds the database's address
 */
export function storeErrorOf(error: unknown, setting = 'DATABASE_URL'): StoreError {
  if (error instanceof StoreError) return error;
  const trouble = troubleOf(error);
  return new StoreError(trouble, MESSAGES[trouble](reasonOf(error), setting), { cause: error });
}

function troubleOf(error: unknown): StoreTrouble {
  if (!(error instanceof Error)) return 'failed';
  const code = errorCode(error);
  if (error instanceof pg.DatabaseError) {
    const known = [code, code?.slice(0, 3), code?.slice(0, 2)].map((key) =>
      TROUBLES.get(key ?? ''),
    );
    return known.find((trouble) => trouble !== undefined) ?? 'failed';
  }
  // Sockets, names and certificates fail with a code of Node's.
  return code !== undefined || CONNECTION_ERROR.test(error.message) ? 'unwritable' : 'failed';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const reason = error instanceof pg.DatabaseError ? error.message : errorCode(error);
  return (reason ?? error.message).replace(/\s+/g, ' ');
}
