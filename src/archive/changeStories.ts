import type { ClientBase } from 'pg';
import { toDocument } from '../search/passageIndex.ts';
import { passagesOf } from '../search/passages.ts';
import { emptyTally, tallyStory } from '../search/tally.ts';
import { transact } from '../store/postgres/transact.ts';
import { keepable } from '../store/sql/database.ts';
import type { Story } from '../story/story.ts';
import { stemVector } from './stemVector.ts';
import { titleVector } from './titles.ts';
import { columns, type WordRow, wordRows } from './wordRows.ts';

/** A story with the hash of what it was read from. */
export interface HashedStory {
  readonly story: Story;
  readonly hash: string;
}

/**
 * Takes stories out of the archive by their names and puts others in, with all that is counted of
 * them, in one transaction: nobody ever finds half a story, or words that are counted and not there.
 */
export async function changeStories(
  client: ClientBase,
  gone: readonly string[],
  added: readonly HashedStory[],
): Promise<void> {
  await transact(client, 'BEGIN', async () => {
    const removed = await removeStories(client, gone);
    const stories = added.map(({ story }) => story);
    await insertStories(client, added);
    await countWords(client, stories, removed);
    await client.query('UPDATE verbatim_archive.state SET passages = passages + $1', [
      countPassages(stories) - countPassages(removed),
    ]);
  });
}

async function removeStories(client: ClientBase, names: readonly string[]): Promise<Story[]> {
  if (names.length === 0) return [];
  const { rows } = await client.query<{ reading: Story }>(
    'DELETE FROM verbatim_archive.story WHERE name = ANY($1) RETURNING reading',
    [names],
  );
  return rows.map(({ reading }) => reading);
}

async function insertStories(client: ClientBase, added: readonly HashedStory[]): Promise<void> {
  const { rows } = await client.query<{ id: number; name: string }>(
    `INSERT INTO verbatim_archive.story (name, hash, fingerprint, title, words, reading)
     SELECT name, hash, fingerprint, title, words::tsvector, reading::json
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       AS t (name, hash, fingerprint, title, words, reading)
     RETURNING id, name`,
    [
      added.map(({ story }) => story.name),
      added.map(({ hash }) => hash),
      added.map(({ story }) => story.fingerprint),
      added.map(({ story }) => keepable(story.title)),
      added.map(({ story }) => titleVector(story)),
      added.map(({ story }) => JSON.stringify(story)),
    ],
  );
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  const passages = added.flatMap(({ story }) =>
    passagesOf(story).map((passage, place) => ({
      story: ids.get(story.name),
      place,
      stems: stemVector(toDocument(passage, place)),
    })),
  );
  await client.query(
    `INSERT INTO verbatim_archive.passage (story, place, stems)
     SELECT story, place, stems::tsvector
     FROM unnest($1::integer[], $2::integer[], $3::text[]) AS t (story, place, stems)`,
    [
      passages.map(({ story }) => story),
      passages.map(({ place }) => place),
      passages.map(({ stems }) => stems),
    ],
  );
}

const ADD_COUNTS = `
  INSERT INTO verbatim_archive.word AS word (stem, ${columns.join(', ')})
  SELECT * FROM unnest($1::text[], ${columns.map((_, i) => `$${i + 2}::integer[]`).join(', ')})
  ON CONFLICT (stem) DO UPDATE SET
    ${columns.map((column) => `${column} = word.${column} + excluded.${column}`).join(', ')}`;

async function countWords(
  client: ClientBase,
  added: readonly Story[],
  removed: readonly Story[],
): Promise<void> {
  const [more, less] = [tallied(added), tallied(removed)];
  const stems = [...new Set([...more.keys(), ...less.keys()])].sort();
  const change = (stem: string, column: keyof WordRow) =>
    (more.get(stem)?.[column] ?? 0) - (less.get(stem)?.[column] ?? 0);
  await client.query(ADD_COUNTS, [
    stems,
    ...columns.map((column) => stems.map((stem) => change(stem, column))),
  ]);
}

function tallied(stories: readonly Story[]): Map<string, WordRow> {
  const tally = emptyTally();
  for (const story of stories) tallyStory(tally, story);
  return wordRows(tally);
}

function countPassages(stories: readonly Story[]): number {
  return stories.reduce((sum, story) => sum + passagesOf(story).length, 0);
}
