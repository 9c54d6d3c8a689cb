import type { ClientBase } from 'pg';
import { transact } from '../store/postgres/transact.ts';
import { readerMark } from './reader.ts';
import { columns } from './wordRows.ts';

/**
 * - `state`: one row; which reader read the stories, and how many passages they have
 * - `story`: each story as it was read
 * - `passage`: what each passage is found by
 * - `word`: how all the stories use each stem, as `Tally` counts it; `in_…` by field
 */
const TABLES = `
  CREATE SCHEMA IF NOT EXISTS verbatim_archive;
  CREATE TABLE IF NOT EXISTS verbatim_archive.state (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    reader text NOT NULL,
    passages bigint NOT NULL
  );
  CREATE TABLE IF NOT EXISTS verbatim_archive.story (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text COLLATE "C" NOT NULL UNIQUE,
    hash text NOT NULL, -- of the file, SHA-256
    fingerprint text COLLATE "C" NOT NULL,
    reading json NOT NULL
  );
  CREATE INDEX IF NOT EXISTS story_by_fingerprint ON verbatim_archive.story (fingerprint);
  CREATE TABLE IF NOT EXISTS verbatim_archive.passage (
    story integer NOT NULL REFERENCES verbatim_archive.story ON DELETE CASCADE,
    place integer NOT NULL, -- among its story's passages
    stems tsvector NOT NULL,
    PRIMARY KEY (story, place)
  );
  CREATE INDEX IF NOT EXISTS passage_by_stems ON verbatim_archive.passage
    USING gin (stems) WITH (fastupdate = off);
  CREATE TABLE IF NOT EXISTS verbatim_archive.word (
    stem text COLLATE "C" PRIMARY KEY,
    ${columns.map((column) => `${column} integer NOT NULL`).join(',\n    ')}
  ) WITH (fillfactor = 70);
  CREATE INDEX IF NOT EXISTS word_by_beginning
    ON verbatim_archive.word (left(stem, 1), length(stem));
`;

const EMPTY =
  'TRUNCATE verbatim_archive.state, verbatim_archive.story, verbatim_archive.passage, verbatim_archive.word';

/**
 * Makes the archive's tables where they are missing. What another version read and counted doesn't add
 * up with ours: then the archive starts empty.
 */
export async function readyTables(client: ClientBase): Promise<void> {
  await transact(client, 'BEGIN', async () => {
    await client.query(TABLES);
    const { rows } = await client.query('SELECT reader FROM verbatim_archive.state');
    if (rows[0]?.reader === readerMark()) return;
    await client.query(EMPTY);
    await client.query('INSERT INTO verbatim_archive.state (reader, passages) VALUES ($1, 0)', [
      readerMark(),
    ]);
  });
}
