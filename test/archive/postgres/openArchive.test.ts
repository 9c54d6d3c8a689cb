import pg from 'pg';
import { expect, it, onTestFinished, vi } from 'vitest';
import { archiveFolder } from '../../../src/archive/archiveFolder.ts';
import { ask } from '../../../src/archive/ask.ts';
import { FIND } from '../../../src/archive/openArchive.ts';
import { buildCorpus } from '../../../src/search/corpus.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import {
  describeWithPostgres,
  describeWithServer,
  freshDatabase,
  freshServer,
} from '../../postgres/postgres.ts';
import { storyOf } from '../../search/corpusOf.ts';
import { opened } from './archiveOf.ts';

const memory = buildCorpus([
  storyOf('# Ferry returns\n\nThe ferry to Osk will sail again in April.\n', 'ferry'),
]);
const question = { text: 'When will the ferry sail again?' };

describeWithServer('an archive whose database is down', () => {
  it('leaves the answers to memory and says why, and is asked again ten seconds later', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await freshServer();
    onTestFinished(() => server.remove());
    await archiveFolder(await temporaryFolder({ 'a.md': '# A\n\nSnow fell.\n' }), server.database, {
      done: () => {},
      problem: () => {},
    });
    const archive = opened(server.database);
    expect((await ask(question, memory, archive)).trouble).toBeUndefined();
    await server.stop();
    const { answer, trouble } = await ask(question, memory, archive);
    expect(answer.answered).toBe(true);
    expect(trouble?.message).toContain('the PostgreSQL database cannot be used');
    await server.start();
    expect((await ask(question, memory, archive)).trouble?.message).toBe(trouble?.message);
    vi.advanceTimersByTime(10_000);
    expect((await ask(question, memory, archive)).trouble).toBeUndefined();
  });
});

describeWithPostgres('an archive', () => {
  it('that was never filled says how to fill it', async () => {
    const archive = opened(await freshDatabase());
    const { answer, trouble } = await ask(question, memory, archive);
    expect(answer.answered).toBe(true);
    expect(trouble?.message).toContain('npm run verbatim -- archive FOLDER');
  });

  it('finds passages by the index', async () => {
    const database = await freshDatabase();
    const files = Array.from({ length: 100 }, (_, i) => [
      `rain-${i}.md`,
      `# Rain, day ${i}\n\nRain fell on Nordby on day ${i}.\n`,
    ]);
    await archiveFolder(await temporaryFolder(Object.fromEntries(files)), database, {
      done: () => {},
      problem: () => {},
    });
    const client = new pg.Client(database);
    onTestFinished(() => client.end());
    await client.connect();
    // So few rows are read faster as they come; with many that is not so.
    await client.query('SET enable_seqscan = off');
    const { rows } = await client.query(`EXPLAIN ${FIND}`, [`'rain' & '42'`, [`'rain'`], [1]]);
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(
      'Bitmap Index Scan on passage_by_stems',
    );
  });
});
