import pg from 'pg';
import { changeStories } from '../../src/archive/changeStories.ts';
import { readyTables } from '../../src/archive/tables.ts';
import type { Story } from '../../src/story/story.ts';

/** Stories in a transaction. */
const batchSize = 200;

/** Puts stories into a database's archive, besides those that are in it. */
export async function fill(url: string, stories: Iterable<Story>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await readyTables(client);
  let batch: Story[] = [];
  const flush = async () => {
    await changeStories(
      client,
      [],
      batch.map((story) => ({ story, hash: '' })),
    );
    batch = [];
  };
  for (const story of stories) {
    if (batch.push(story) === batchSize) await flush();
  }
  await flush();
  await client.query(
    'VACUUM ANALYZE verbatim_archive.story, verbatim_archive.passage, verbatim_archive.word',
  );
  await client.end();
}
