import type { PoolClient } from 'pg';
import { readerMark } from './reader.ts';

/**
 * - `archive_state`: one row; which reader read the stories, and how many passages they have
 * - `archive_stories`: each story as it was read
 * - `archive_passages`: what each passage is found by
 * - `archive_words`: how all the stories use each stem, as `Tally` counts it; `in_…` by field
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS archive_state (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    reader text NOT NULL,
    passages bigint NOT NULL
  );
  CREATE TABLE IF NOT EXISTS archive_stories (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text COLLATE "C" NOT NULL UNIQUE,
    hash text COLLATE "C" NOT NULL,
    fingerprint text COLLATE "C" NOT NULL,
    reading json NOT NULL
  );
  CREATE INDEX IF NOT EXISTS archive_stories_fingerprint ON archive_stories (fingerprint);
  CREATE TABLE IF NOT EXISTS archive_passages (
    story integer NOT NULL REFERENCES archive_stories ON DELETE CASCADE,
    place integer NOT NULL,
    stems tsvector NOT NULL,
    PRIMARY KEY (story, place)
  );
  CREATE INDEX IF NOT EXISTS archive_passages_stems ON archive_passages
    USING gin (stems) WITH (fastupdate = off);
  CREATE TABLE IF NOT EXISTS archive_words (
    stem text COLLATE "C" PRIMARY KEY,
    passages integer NOT NULL,
    capitals integer NOT NULL,
    speakers integer NOT NULL,
    in_text integer NOT NULL,
    in_meant integer NOT NULL,
    in_speakers integer NOT NULL,
    in_people integer NOT NULL,
    in_title integer NOT NULL,
    in_kind integer NOT NULL
  ) WITH (fillfactor = 70);
  CREATE INDEX IF NOT EXISTS archive_words_alike ON archive_words (left(stem, 1), length(stem));
`;

/**
 * Makes the archive's tables where they are missing. What another version read and counted doesn't add
 * up with ours: then the archive starts empty.
 */
export async function readyTables(client: PoolClient): Promise<void> {
  await client.query(TABLES);
  const { rows } = await client.query('SELECT reader FROM archive_state');
  if (rows[0]?.reader === readerMark()) return;
  await client.query('BEGIN');
  await client.query('TRUNCATE archive_state, archive_stories, archive_passages, archive_words');
  await client.query('INSERT INTO archive_state (reader, passages) VALUES ($1, 0)', [readerMark()]);
  await client.query('COMMIT');
}
