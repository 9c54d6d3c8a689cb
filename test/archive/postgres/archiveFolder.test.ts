import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { expect, it } from 'vitest';
import { archiveFolder, type Filled, type Progress } from '../../../src/archive/archiveFolder.ts';
import { columns, type WordRow, wordRows } from '../../../src/archive/wordRows.ts';
import { passagesOf } from '../../../src/search/passages.ts';
import { emptyTally, tallyStory } from '../../../src/search/tally.ts';
import { parseStory } from '../../../src/story/parseStory.ts';
import type { Story } from '../../../src/story/story.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';

const FILES = {
  'osk.md': '# Osk opens its harbour\n\nMayor Ann Lee of Osk opened the harbour.\n',
  'vell.md': '# Vell closes a school\n\n“We waited long,” said Omar Brandt of Vell.\n',
};

const silent: Progress = { done: () => {}, problem: () => {} };

async function fill(folder: string, database: string, progress = silent): Promise<Filled> {
  return archiveFolder(folder, database, progress);
}

async function query<Row extends object>(database: string, text: string): Promise<Row[]> {
  const client = new pg.Client(database);
  await client.connect();
  const { rows } = await client.query<Row>(text);
  await client.end();
  return rows;
}

/** The stories that the archive holds, after a look that everything else in it is theirs. */
async function holds(database: string): Promise<string[]> {
  const stories = await query<{ id: number; reading: Story }>(
    database,
    'SELECT id, reading FROM verbatim_archive.story ORDER BY name',
  );
  const tally = emptyTally();
  for (const { reading } of stories) tallyStory(tally, reading);
  expect(await wordsOf(database)).toEqual(used(wordRows(tally)));
  const passages = stories.flatMap(({ id, reading }) =>
    passagesOf(reading).map((_, place) => ({ story: id, place })),
  );
  const inOrder = 'SELECT story, place FROM verbatim_archive.passage ORDER BY story, place';
  expect(await query(database, inOrder)).toEqual(passages.sort((a, b) => a.story - b.story));
  expect(await query(database, 'SELECT passages::integer FROM verbatim_archive.state')).toEqual([
    { passages: passages.length },
  ]);
  return stories.map(({ reading }) => reading.name);
}

async function wordsOf(database: string): Promise<Record<string, WordRow>> {
  const rows = await query<{ stem: string } & WordRow>(
    database,
    'SELECT * FROM verbatim_archive.word',
  );
  return used(new Map(rows.map(({ stem, ...row }) => [stem, row])));
}

/** Without the words that are counted no more. */
function used(rows: ReadonlyMap<string, WordRow>): Record<string, WordRow> {
  return Object.fromEntries(
    [...rows].filter(([, row]) => columns.some((column) => row[column] !== 0)),
  );
}

describeWithPostgres('filling an archive', () => {
  it('reads a story as it is read from a folder', async () => {
    const database = await freshDatabase();
    expect(await fill(await temporaryFolder(FILES), database)).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      removed: 0,
    });
    expect(await holds(database)).toEqual(['osk', 'vell']);
    const [row] = await query<{ reading: Story }>(
      database,
      `SELECT reading FROM verbatim_archive.story WHERE name = 'osk'`,
    );
    expect(row?.reading).toEqual(parseStory('osk', FILES['osk.md']).story);
  });

  it('reads only what changed, and takes out what is gone', async () => {
    const database = await freshDatabase();
    const folder = await temporaryFolder({ ...FILES, 'tarn.txt': 'Rain fell on Tarn.\n' });
    await fill(folder, database);
    await writeFile(path.join(folder, 'vell.md'), '# Vell\n\nThe school of Vell is open.\n');
    await writeFile(path.join(folder, 'new.md'), '# New\n\nSnow fell.\n');
    await rm(path.join(folder, 'tarn.txt'));
    expect(await fill(folder, database)).toEqual({
      added: 1,
      changed: 1,
      unchanged: 1,
      removed: 1,
    });
    expect(await holds(database)).toEqual(['new', 'osk', 'vell']);
    expect(await fill(folder, database)).toEqual({
      added: 0,
      changed: 0,
      unchanged: 3,
      removed: 0,
    });
  });

  it('keeps the version before of a file that broke, and says what is wrong', async () => {
    const database = await freshDatabase();
    const folder = await temporaryFolder(FILES);
    await fill(folder, database);
    await writeFile(path.join(folder, 'osk.md'), '---\nautor: A\n---\nText.\n');
    const problems: unknown[] = [];
    const progress = { ...silent, problem: (problem: unknown) => problems.push(problem) };
    expect(await fill(folder, database, progress)).toMatchObject({ changed: 0, removed: 0 });
    expect(problems).toEqual([expect.objectContaining({ file: 'osk.md', line: 2 })]);
    expect(await holds(database)).toEqual(['osk', 'vell']);
  });

  it('takes any word, however long or odd', async () => {
    const database = await freshDatabase();
    const text = `Odd words: it's 'q' \\ back\\slash ${'x'.repeat(5_000)} Zoë’s 🐟 a:b & | ! (c) <-> :*`;
    await fill(await temporaryFolder({ 'odd.md': `# Odd's "head"\n\n${text}\n` }), database);
    expect(await holds(database)).toEqual(['odd']);
  });

  it('starts anew after another version has filled it', async () => {
    const database = await freshDatabase();
    const folder = await temporaryFolder(FILES);
    await fill(folder, database);
    await query(database, `UPDATE verbatim_archive.state SET reader = 'another'`);
    expect(await fill(folder, database)).toMatchObject({ added: 2, unchanged: 0 });
    expect(await holds(database)).toEqual(['osk', 'vell']);
  });

  it('leaves whole stories when it is cut short, and goes on from there', async () => {
    const database = await freshDatabase();
    const files = Array.from({ length: 150 }, (_, i) => [
      `rain-${String(i).padStart(3, '0')}.md`,
      `# Rain, day ${i}\n\nRain fell on Nordby on day ${i}.\n`,
    ]);
    const folder = await temporaryFolder(Object.fromEntries(files));
    // The connection breaks in the middle of the second transaction: its stories are in by then.
    await fill(await temporaryFolder(), database);
    await query(
      database,
      `CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF (SELECT count(*) FROM verbatim_archive.story) > 100 THEN
           PERFORM pg_terminate_backend(pg_backend_pid());
         END IF;
         RETURN NULL;
       END $$;
       CREATE TRIGGER break AFTER INSERT ON verbatim_archive.word
         FOR EACH STATEMENT EXECUTE FUNCTION break()`,
    );
    await expect(fill(folder, database)).rejects.toThrow('PostgreSQL database cannot be used');
    expect(await holds(database)).toHaveLength(100);
    await query(database, 'DROP FUNCTION break CASCADE');
    expect(await fill(folder, database)).toMatchObject({ added: 50, unchanged: 100 });
    expect(await holds(database)).toHaveLength(150);
  });

  it('says so when somebody else is at it', async () => {
    const database = await freshDatabase();
    const folder = await temporaryFolder(FILES);
    const runs = await Promise.allSettled([fill(folder, database), fill(folder, database)]);
    for (const run of runs) {
      if (run.status === 'rejected') expect(run.reason.message).toMatch(/somebody else|busy/);
    }
    await fill(folder, database);
    expect(await holds(database)).toEqual(['osk', 'vell']);
  });
});
