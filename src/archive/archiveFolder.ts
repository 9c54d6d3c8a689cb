import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { InputError } from '../library/inputError.ts';
import { findFiles, type StoryFile, storyName, type UnreadFile } from '../library/loadFolder.ts';
import type { FileProblem } from '../library/snapshot.ts';
import { parseStory } from '../story/parseStory.ts';
import { changeStories, type HashedStory } from './changeStories.ts';
import { readyTables } from './tables.ts';

/** What filling an archive changed, in stories. */
export interface Filled {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Told as the work goes on. */
export interface Progress {
  /** Called after every batch with how many of how many files are done. */
  done(files: number, of: number): void;
  problem(problem: FileProblem): void;
}

/** Stories in a transaction. What is lost when the work is cut short is at most so many. */
const batchSize = 100;

/**
 * Makes the archive hold the stories of a folder: reads what is new or has changed, takes out what is
 * gone. Cut short, it leaves whole stories, and the next run goes on from there. A file that can't be
 * read keeps the version that is archived.
 *
 * @throws InputError when the folder can't be read, or somebody else is filling the archive
 */
export async function archiveFolder(
  folder: string,
  pool: Pool,
  progress: Progress,
): Promise<Filled> {
  const files = await findFiles(folder);
  const client = await pool.connect();
  try {
    await lock(client);
    await readyTables(client);
    const filled = { added: 0, changed: 0, unchanged: 0 };
    for (let at = 0; at < files.length; at += batchSize) {
      const batch = await fillBatch(client, files.slice(at, at + batchSize), progress);
      filled.added += batch.added;
      filled.changed += batch.changed;
      filled.unchanged += batch.unchanged;
      progress.done(Math.min(at + batchSize, files.length), files.length);
    }
    const names = files.map(({ file }) => storyName(file));
    return { ...filled, removed: await removeOthers(client, names) };
  } finally {
    // The lock is the connection's, so it ends with it.
    client.release(true);
  }
}

/** Any number that nothing else in this database locks. */
const LOCK = 7_236_201;

async function lock(client: PoolClient): Promise<void> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS locked', [LOCK]);
  if (!rows[0]?.locked) {
    throw new InputError('the archive is being filled already: wait for the other run to end');
  }
}

async function fillBatch(
  client: PoolClient,
  unread: readonly UnreadFile[],
  progress: Progress,
): Promise<Omit<Filled, 'removed'>> {
  const files = await Promise.all(unread.map((file) => file.read()));
  const known = await hashesOf(client, files);
  const stories: HashedStory[] = [];
  let unchanged = 0;
  for (const file of files) {
    if ('problem' in file) {
      progress.problem(file.problem);
    } else if (hashOf(file.content) === known.get(storyName(file.file))) {
      unchanged++;
    } else {
      stories.push(...readStory(file, progress));
    }
  }
  const changed = stories.map(({ story }) => story.name).filter((name) => known.has(name));
  if (stories.length > 0) await changeStories(client, changed, stories);
  return { added: stories.length - changed.length, changed: changed.length, unchanged };
}

async function hashesOf(
  client: PoolClient,
  files: readonly StoryFile[],
): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'SELECT name, hash FROM archive_stories WHERE name = ANY($1)',
    [files.map(({ file }) => storyName(file))],
  );
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}

function readStory(
  { file, content }: { readonly file: string; readonly content: string },
  progress: Progress,
): HashedStory[] {
  const { story, problems } = parseStory(storyName(file), content);
  for (const problem of problems) progress.problem({ ...problem, file });
  return story ? [{ story, hash: hashOf(content) }] : [];
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

async function removeOthers(client: PoolClient, names: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM archive_stories EXCEPT SELECT unnest($1::text[])',
    [names],
  );
  const gone = rows.map(({ name }) => name);
  for (let at = 0; at < gone.length; at += batchSize) {
    await changeStories(client, gone.slice(at, at + batchSize), []);
  }
  return gone.length;
}
