import { createHash } from 'node:crypto';
import type { Owner, Shelf, Store, StoredStory } from '../store.ts';
import { bytesOf, contentOf } from './bytes.ts';
import type { Database, Queries, Value } from './database.ts';
import { enterDeed } from './history.ts';
import { insertRows } from './insertRows.ts';
import { outdated } from './outdated.ts';

/** A row of a version's stories; an empty shelf is one row without a story. */
interface ShelfRow {
  readonly owner: Owner;
  readonly version: number;
  readonly name: string | null;
  readonly bytes: ArrayBuffer | Uint8Array;
}

const STORIES = `
  SELECT owner, version, name, bytes FROM deed
  LEFT JOIN shelf_story USING (owner, version) LEFT JOIN content USING (hash)`;

const NEWEST = 'SELECT max(version) FROM deed AS other WHERE other.owner = deed.owner';

export function shelvesIn(
  database: Database,
): Pick<Store, 'shelves' | 'shelf' | 'shelfAt' | 'putShelf'> {
  const shelvesWhere = (condition: string, ...values: readonly (string | number)[]) =>
    database.read(async (queries) =>
      shelvesOf(await queries.rows(`${STORIES} WHERE ${condition} ORDER BY name`, ...values)),
    );

  return {
    shelves: () => shelvesWhere(`version = (${NEWEST})`),

    shelf: async (owner) =>
      (await shelvesWhere(`owner = ? AND version = (${NEWEST})`, owner)).get(owner),

    shelfAt: async (owner, version) =>
      (await shelvesWhere('owner = ? AND version = ?', owner, version)).get(owner)?.stories,

    putShelf: (base, stories, deed) =>
      database.writeFor(deed.owner, async (queries) => {
        const newest = await newestVersion(queries, deed.owner);
        if (newest !== base) throw outdated('stories', base, newest);
        const version = base + 1;
        await enterDeed(queries, deed, version);
        await putStories(queries, deed.owner, version, stories);
        return version;
      }),
  };
}

function shelvesOf(rows: readonly ShelfRow[]): ReadonlyMap<Owner, Shelf> {
  const shelves = new Map<Owner, { version: number; stories: StoredStory[] }>();
  for (const { owner, version, name, bytes } of rows) {
    const shelf = shelves.get(owner) ?? { version, stories: [] };
    shelves.set(owner, shelf);
    if (name !== null) shelf.stories.push({ name, content: contentOf(bytes) });
  }
  return shelves;
}

async function newestVersion(queries: Queries, owner: Owner): Promise<number> {
  const [row] = await queries.rows<{ version: number | null }>(
    'SELECT max(version) AS version FROM deed WHERE owner = ?',
    owner,
  );
  return row?.version ?? 0;
}

/** Sends only contents that the version before did not have. */
async function putStories(
  queries: Queries,
  owner: Owner,
  version: number,
  stories: readonly StoredStory[],
): Promise<void> {
  const before = await queries.rows<{ hash: ArrayBuffer | Uint8Array }>(
    'SELECT hash FROM shelf_story WHERE owner = ? AND version = ?',
    owner,
    version - 1,
  );
  const kept = new Set(before.map(({ hash }) => Buffer.from(new Uint8Array(hash)).toString('hex')));
  const rows: Value[][] = [];
  for (const { name, content } of stories) {
    const bytes = bytesOf(content);
    const hash = createHash('sha256').update(bytes).digest();
    rows.push([owner, version, name, hash]);
    if (!kept.has(hash.toString('hex'))) await putContent(queries, hash, bytes);
  }
  await insertRows(queries, 'shelf_story', ['owner', 'version', 'name', 'hash'], rows);
}

async function putContent(queries: Queries, hash: Uint8Array, bytes: Uint8Array): Promise<void> {
  await queries.run(
    'INSERT INTO content (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING',
    hash,
    bytes,
  );
}
