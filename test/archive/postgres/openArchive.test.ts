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
import { archiveOf, opened } from './archiveOf.ts';

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

  it('gives a story by its name, its title or its fingerprint', async () => {
    const archive = await archiveOf({
      'storm-2021.md': '# Storm at Osk\n\nA storm came.\n',
      'storm-2022.md': '# Storm at Osk\n\nAnother storm came.\n',
      'ferry.md': '# O’Neill’s ferry, “Élise”\n\nIt sails.\n',
    });
    const named = async (wanted: string) => (await archive.storyNamed(wanted))?.name;
    expect(await named('storm-2021')).toBe('storm-2021');
    expect(await named(' storm at osk ')).toBe('storm-2022');
    expect(await named('Storm at')).toBeUndefined();
    expect(await named('O’Neill’s ferry, “Élise”')).toBe('ferry');
    const { fingerprint = '' } = (await archive.storyNamed('ferry')) ?? {};
    expect(await named(fingerprint)).toBe('ferry');
    expect(await named("'; DROP SCHEMA verbatim_archive; --")).toBeUndefined();
  });

  it('offers stories whose titles have words that begin as those typed', async () => {
    const archive = await archiveOf({
      'a-storm.md': '# Storm at Osk\n\nA storm came.\n',
      'b-ferry.md': '# O’Neill’s ferry, “Élise”\n\nIt sails.\n',
      'c-rain.md': '# Rain\n\nRain fell.\n',
    });
    const titled = async (typed: string, most = 25) =>
      (await archive.titled(typed, most)).map(({ name }) => name);
    expect(await titled('os sto')).toEqual(['a-storm']);
    expect(await titled('ELI')).toEqual(['b-ferry']);
    expect(await titled('o’ne')).toEqual(['b-ferry']);
    expect(await titled('rain wind')).toEqual([]);
    expect(await titled('', 2)).toEqual(['c-rain', 'b-ferry']);
    expect(await titled('r')).toHaveLength(3);
  });
});
