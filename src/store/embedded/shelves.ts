import { createHash } from 'node:crypto';
import type { Owner, Shelf, Store, StoredStory } from '../store.ts';
import { StoreError } from '../storeError.ts';
import type { Database } from './database.ts';
import { enterDeed } from './history.ts';
import type { Sql } from './sql.ts';

/** A row of a version's stories; an empty shelf is one row without a story. */
interface ShelfRow {
  readonly owner: Owner;
  readonly version: number;
  readonly name: string | null;
  readonly bytes: ArrayBuffer;
}

const NEWEST = `
  SELECT owner, max(version) AS version FROM deed WHERE version IS NOT NULL GROUP BY owner`;

const STORIES = 'LEFT JOIN shelf_story USING (owner, version) LEFT JOIN content USING (hash)';

export function shelvesIn(database: Database): Pick<Store, 'shelves' | 'shelfAt' | 'putShelf'> {
  return {
    shelves: () =>
      database.read((sql) =>
        shelvesOf(
          sql.rows(`SELECT owner, version, name, bytes FROM (${NEWEST}) ${STORIES} ORDER BY name`),
        ),
      ),

    shelfAt: (owner, version) =>
      database.read((sql) => {
        const rows = sql.rows<ShelfRow>(
          `SELECT owner, version, name, bytes FROM deed ${STORIES}
           WHERE owner = ? AND version = ? ORDER BY name`,
          owner,
          version,
        );
        return shelvesOf(rows).get(owner)?.stories;
      }),

    putShelf: (base, stories, deed) =>
      database.write((sql) => {
        const newest = newestVersion(sql, deed.owner);
        if (newest !== base) throw outdated(base, newest);
        const version = base + 1;
        enterDeed(sql, deed, version);
        for (const story of stories) putStory(sql, deed.owner, version, story);
        return version;
      }),
  };
}

function shelvesOf(rows: readonly ShelfRow[]): ReadonlyMap<Owner, Shelf> {
  const shelves = new Map<Owner, { version: number; stories: StoredStory[] }>();
  for (const { owner, version, name, bytes } of rows) {
    const shelf = shelves.get(owner) ?? { version, stories: [] };
    shelves.set(owner, shelf);
    if (name !== null) shelf.stories.push({ name, content: Buffer.from(bytes).toString() });
  }
  return shelves;
}

function newestVersion(sql: Sql, owner: Owner): number {
  const [row] = sql.rows<{ version: number | null }>(
    'SELECT max(version) AS version FROM deed WHERE owner = ?',
    owner,
  );
  return row?.version ?? 0;
}

function outdated(base: number, newest: number): StoreError {
  return new StoreError(
    'outdated',
    `the stories were changed in between (version ${newest}, not ${base}, is the newest), look at them again and repeat the change`,
  );
}

function putStory(sql: Sql, owner: Owner, version: number, { name, content }: StoredStory): void {
  const bytes = Buffer.from(content);
  const hash = createHash('sha256').update(bytes).digest();
  sql.run('INSERT INTO content (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING', hash, bytes);
  sql.run(
    'INSERT INTO shelf_story (owner, version, name, hash) VALUES (?, ?, ?, ?)',
    owner,
    version,
    name,
    hash,
  );
}
