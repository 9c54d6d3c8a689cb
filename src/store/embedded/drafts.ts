import type { Draft, Store } from '../store.ts';
import type { Database } from './database.ts';

interface DraftRow extends Omit<Draft, 'content'> {
  readonly bytes: ArrayBuffer;
}

export function draftsIn(database: Database): Pick<Store, 'putDraft' | 'draft' | 'dropDraft'> {
  return {
    putDraft: ({ id, owner, name, content, by, at }) =>
      database.write((sql) => {
        sql.run(
          'INSERT OR REPLACE INTO draft (id, owner, name, bytes, by, at) VALUES (?, ?, ?, ?, ?, ?)',
          id,
          owner,
          name,
          Buffer.from(content),
          by,
          at,
        );
      }),

    draft: (id) =>
      database.read((sql) => {
        const [row] = sql.rows<DraftRow>(
          'SELECT id, owner, name, bytes, by, at FROM draft WHERE id = ?',
          id,
        );
        return row && draftOf(row);
      }),

    dropDraft: (id) =>
      database.write((sql) => {
        sql.run('DELETE FROM draft WHERE id = ?', id);
      }),
  };
}

function draftOf({ bytes, ...draft }: DraftRow): Draft {
  return { ...draft, content: Buffer.from(bytes).toString() };
}
