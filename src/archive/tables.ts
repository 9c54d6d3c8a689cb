import type { ClientBase } from 'pg';
import { transact } from '../store/postgres/transact.ts';
import { readerMark } from './reader.ts';
import { columns } from './wordRows.ts';

/**
 * - `state`: one row; which reader read the stories, and how many passages they have
 * - `story`: each story as it was read, and what it is chosen by
 * - `passage`: what each passage is found by
 * - `word`: how all the stories use each stem, as `Tally` counts it; `in_…` by field
 */
const NEW_TABLES = `
  CREATE SCHEMA IF NOT EXISTS verbatim_archive;
  DROP TABLE IF EXISTS ${['state', 'passage', 'story', 'word'].map((name) => `verbatim_archive.${name}`).join(', ')};
  CREATE TABLE verbatim_archive.state (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    reader text NOT NULL,
    passages bigint NOT NULL
  );
  CREATE TABLE verbatim_archive.story (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text COLLATE "C" NOT NULL UNIQUE,
    hash text NOT NULL, -- of the file, SHA-256
    fingerprint text COLLATE "C" NOT NULL,
    title text NOT NULL,
    words tsvector NOT NULL, -- of the title and the name
    reading json NOT NULL
  );
  CREATE INDEX story_by_fingerprint ON verbatim_archive.story (fingerprint);
  CREATE INDEX story_by_words ON verbatim_archive.story USING gin (words);
  CREATE TABLE verbatim_archive.passage (
    story integer NOT NULL REFERENCES verbatim_archive.story ON DELETE CASCADE,
    place integer NOT NULL, -- among its story's passages
    stems tsvector NOT NULL,
    PRIMARY KEY (story, place)
  );
  CREATE INDEX passage_by_stems ON verbatim_archive.passage
    USING gin (stems) WITH (fastupdate = off);
  CREATE TABLE verbatim_archive.word (
    stem text COLLATE "C" PRIMARY KEY,
    ${columns.map((column) => `${column} integer NOT NULL`).join(',\n    ')}
  ) WITH (fillfactor = 70);
  CREATE INDEX word_by_beginning
    ON verbatim_archive.word (left(stem, 1), length(stem));
`;

/**
 * Makes the archive's tables where they are missing. What another version read, counted and kept
 * doesn't add up with ours: then the archive starts anew.
 */
export async function readyTables(client: ClientBase): Promise<void> {
  await transact(client, 'BEGIN', async () => {
    if ((await readerIn(client)) === readerMark()) return;
    await client.query(NEW_TABLES);
    await client.query('INSERT INTO verbatim_archive.state (reader, passages) VALUES ($1, 0)', [
      readerMark(),
    ]);
  });
}

/** Which reader read the stories that are there, if there are any. */
async function readerIn(client: ClientBase): Promise<string | undefined> {
  const { rows: tables } = await client.query(
    `SELECT FROM pg_tables WHERE schemaname = 'verbatim_archive' AND tablename = 'state'`,
  );
  if (tables.length === 0) return undefined;
  const { rows } = await client.query<{ reader: string }>(
    'SELECT reader FROM verbatim_archive.state',
  );
  return rows[0]?.reader;
}
