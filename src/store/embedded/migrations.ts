import type { Sql } from './sql.ts';
import { transact } from './transact.ts';

/** Marks a database file as ours: "Vrbt". */
export const APPLICATION_ID = 0x56726274;

/**
 * The steps that make the database what it is today. A database has the format N when the first N
 * are done; none is ever changed once it was released.
 */
export const MIGRATIONS: readonly string[] = [
  `
  PRAGMA application_id = ${APPLICATION_ID};

  -- A story's text in UTF-8, kept once however many shelves hold it.
  CREATE TABLE content (
    hash BLOB PRIMARY KEY, -- SHA-256
    bytes BLOB NOT NULL
  ) STRICT;

  -- Only ever grows. A deed with a version made that version of its owner's shelf.
  CREATE TABLE deed (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    version INTEGER,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (owner, version)
  ) STRICT;
  CREATE INDEX deed_by_owner ON deed (owner, id);

  CREATE TABLE shelf_story (
    owner TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    hash BLOB NOT NULL REFERENCES content,
    PRIMARY KEY (owner, version, name),
    FOREIGN KEY (owner, version) REFERENCES deed (owner, version)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE settings (
    owner TEXT PRIMARY KEY,
    json TEXT NOT NULL
  ) STRICT;

  CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX draft_by_time ON draft (at);

  CREATE TABLE gap (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    kind TEXT NOT NULL,
    question TEXT NOT NULL,
    asker TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX gap_by_owner ON gap (owner, at);
  CREATE INDEX gap_by_asker ON gap (asker, at);
  CREATE INDEX gap_by_time ON gap (at);

  CREATE TABLE salt (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    salt TEXT NOT NULL
  ) STRICT;
  `,
  'ALTER TABLE settings ADD COLUMN version INTEGER NOT NULL DEFAULT 1',
];

/** Does the migrations that the database has not seen, each wholly or not at all. */
export async function migrate(sql: Sql, migrations: readonly string[]): Promise<void> {
  while (formatNumber(sql) < migrations.length) {
    await transact(sql, () => {
      // Read again: another process may have been quicker.
      const format = formatNumber(sql);
      const migration = migrations[format];
      if (migration) sql.execute(`${migration}; PRAGMA user_version = ${format + 1}`);
    });
  }
}

/** How many migrations the database has seen. */
export function formatNumber(sql: Sql): number {
  const [row] = sql.rows<{ user_version: number }>('PRAGMA user_version');
  return row?.user_version ?? 0;
}
