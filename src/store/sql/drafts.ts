import type { Draft, Store } from '../store.ts';
import { bytesOf, contentOf } from './bytes.ts';
import type { Database } from './database.ts';

interface DraftRow extends Omit<Draft, 'content'> {
  readonly bytes: ArrayBuffer | Uint8Array;
}

export function draftsIn(database: Database): Pick<Store, 'putDraft' | 'draft' | 'dropDraft'> {
  return {
    putDraft: ({ id, owner, name, content, by, at }) =>
      database.write(async (queries) => {
        await queries.run(
          `INSERT INTO draft (id, owner, name, bytes, by, at) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, name = excluded.name,
             bytes = excluded.bytes, by = excluded.by, at = excluded.at`,
          id,
          owner,
          name,
          bytesOf(content),
          by,
          at,
        );
      }),

    draft: (id) =>
      database.read(async (queries) => {
        const [row] = await queries.rows<DraftRow>(
          'SELECT id, owner, name, bytes, by, at FROM draft WHERE id = ?',
          id,
        );
        return row && draftOf(row);
      }),

    dropDraft: (id) =>
      database.write(async (queries) => {
        await queries.run('DELETE FROM draft WHERE id = ?', id);
      }),
  };
}

function draftOf({ bytes, ...draft }: DraftRow): Draft {
  return { ...draft, content: contentOf(bytes) };
}
