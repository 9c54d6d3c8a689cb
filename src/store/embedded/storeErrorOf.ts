import { errorCode } from '../errorCode.ts';
import { StoreError, type StoreTrouble } from '../storeError.ts';

const CANNOT_OPEN = 14;

/** SQLite's primary result codes that say more than that it failed: https://sqlite.org/rescode.html */
const TROUBLES: ReadonlyMap<number, StoreTrouble> = new Map([
  [3, 'unwritable'], // PERM
  [5, 'busy'], // BUSY
  [6, 'busy'], // LOCKED
  [8, 'unwritable'], // READONLY
  [10, 'unwritable'], // IOERR
  [11, 'damaged'], // CORRUPT
  [13, 'full'], // FULL
  [CANNOT_OPEN, 'unwritable'],
  [26, 'damaged'], // NOTADB
]);

const FULL_DISK = ['ENOSPC', 'EDQUOT'];

const MESSAGES: Readonly<Record<StoreTrouble, (file: string, reason: string) => string>> = {
  outdated: (file) => `${file} was changed by somebody else, look at it again and repeat`,
  full: (file) => `the disk that holds ${file} is full, free some space on it`,
  unwritable: (file, reason) =>
    `${file} cannot be used (${reason}), let the bot's user write it and its folder`,
  busy: (file) => `${file} is in use by another process, try again or stop that process`,
  damaged: (file, reason) =>
    `${file} is damaged (${reason}), restore a backup with the command restore`,
  failed: (file, reason) => `${file} failed (${reason}), please report this`,
};

/** What went wrong with `file`, told as the store's port tells it. */
export function storeErrorOf(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const trouble = troubleOf(error);
  const message = MESSAGES[trouble](file, reasonOf(error));
  return new StoreError(trouble, message, { cause: error });
}

function troubleOf(error: unknown): StoreTrouble {
  const result = resultOf(error);
  // The low byte is the primary code, the rest says which kind of it.
  if (result !== undefined) return TROUBLES.get(result & 0xff) ?? 'failed';
  const code = errorCode(error);
  if (code === undefined) return 'failed';
  return FULL_DISK.includes(code) ? 'full' : 'unwritable';
}

/** SQLite's result code. When a file can't be opened, libsql says it at the end of its message only. */
function resultOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode;
  const [, digits] = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function reasonOf(error: unknown): string {
  if (resultOf(error) === CANNOT_OPEN) return 'it does not open';
  const reason = errorCode(error) ?? (error instanceof Error ? error.message : String(error));
  return reason.replace(/\s+/g, ' ');
}
