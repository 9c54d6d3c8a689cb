/** A database that holds the tables. All that it rejects with are StoreErrors. */
export interface Database {
  /** Runs `work`, which is done again when others are in its way. */
  read<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** The same in one transaction: all that `work` wrote is on the disk, or nothing. */
  write<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** The same, and nobody else writes for `key` meanwhile. */
  writeFor<T>(key: string, work: (queries: Queries) => Promise<T>): Promise<T>;
  /** @throws StoreError when nothing could be written at this moment */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Statements in the SQL that SQLite and PostgreSQL share, a `?` for every value. */
export interface Queries {
  /** @returns how many rows it changed */
  run(statement: string, ...values: readonly Value[]): Promise<number>;
  rows<Row>(statement: string, ...values: readonly Value[]): Promise<readonly Row[]>;
}

export type Value = string | number | Uint8Array | null;

/** A text as both keep it: libsql reads one only as far as its first NUL, PostgreSQL refuses it. */
export function keepable(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}
