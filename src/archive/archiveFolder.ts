import { createHash } from 'node:crypto';
import pg, { type ClientBase } from 'pg';
import { InputError } from '../library/inputError.ts';
import { findFiles, type StoryFile, storyName, type UnreadFile } from '../library/loadFolder.ts';
import type { FileProblem } from '../library/snapshot.ts';
import { connectionTo } from '../store/postgres/connection.ts';
import { parseStory } from '../story/parseStory.ts';
import { archiveErrorOf } from './archiveErrorOf.ts';
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
 * @throws InputError when the folder can't be read, or the database can't be written
 * @throws StoreError when the database can't be used
 */
export async function archiveFolder(
  folder: string,
  archiveUrl: string,
  progress: Progress,
): Promise<Filled> {
  const files = await findFiles(folder);
  let client: pg.Client | undefined;
  try {
    client = new pg.Client(connectionTo(archiveUrl));
    client.on('error', () => {});
    await client.connect();
    await readyTables(client);
    return await fill(client, files, progress);
  } catch (error) {
    const mistake = error instanceof pg.DatabaseError && MISTAKES.get(error.code ?? '');
    throw mistake ? new InputError(mistake) : archiveErrorOf(error);
  } finally {
    await client?.end();
  }
}

/** What PostgreSQL refuses only because of how the command was run, by its condition. */
const MISTAKES: ReadonlyMap<string, string> = new Map([
  // Nothing else puts in a story that was not there a moment ago.
  ['23505', 'somebody else is filling the archive, run this again when that has ended'],
  ['25006', 'the archive’s database is a read replica, run this with ARCHIVE_URL of its primary'],
]);

async function fill(
  client: ClientBase,
  files: readonly UnreadFile[],
  progress: Progress,
): Promise<Filled> {
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
}

async function fillBatch(
  client: ClientBase,
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
      continue;
    }
    const hash = hashOf(file.content);
    if (hash === known.get(storyName(file.file))) unchanged++;
    else stories.push(...readStory(file, hash, progress));
  }
  const changed = stories.map(({ story }) => story.name).filter((name) => known.has(name));
  if (stories.length > 0) await changeStories(client, changed, stories);
  return { added: stories.length - changed.length, changed: changed.length, unchanged };
}

async function hashesOf(
  client: ClientBase,
  files: readonly StoryFile[],
): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'SELECT name, hash FROM verbatim_archive.story WHERE name = ANY($1)',
    [files.map(({ file }) => storyName(file))],
  );
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}

function readStory(
  { file, content }: { readonly file: string; readonly content: string },
  hash: string,
  progress: Progress,
): HashedStory[] {
  const { story, problems } = parseStory(storyName(file), content);
  for (const problem of problems) progress.problem({ ...problem, file });
  return story ? [{ story, hash }] : [];
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

async function removeOthers(client: ClientBase, names: readonly string[]): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM verbatim_archive.story EXCEPT SELECT unnest($1::text[])',
    [names],
  );
  const gone = rows.map(({ name }) => name);
  for (let at = 0; at < gone.length; at += batchSize) {
    await changeStories(client, gone.slice(at, at + batchSize), []);
  }
  return gone.length;
}
