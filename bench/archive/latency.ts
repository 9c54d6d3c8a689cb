import pg from 'pg';
import { answer } from '../../src/answer/answer.ts';
import { consult } from '../../src/archive/consult.ts';
import { openArchive } from '../../src/archive/openArchive.ts';
import { buildCorpus, type Corpus } from '../../src/search/corpus.ts';
import type { Story } from '../../src/story/story.ts';
import { madeStories, parse, questionsOn } from '../speed/made.ts';
import { quantile } from '../speed/measure.ts';
import { makeNews, paragraphsPerStory } from '../speed/news.ts';
import { milliseconds, ratio, type Table } from '../speed/table.ts';
import { filler } from './filler.ts';
import { fill } from './madeArchive.ts';

/** Passages of which everything is read, and that the questions are about. */
const wholly = 10_000;
const mostQuestions = 100;
/** In memory a larger corpus would take minutes to index. */
const mostInMemory = 100_000;

export async function latency(
  sizes: readonly number[],
  databaseNamed: (name: string) => Promise<string>,
): Promise<Table> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const url = await databaseNamed(`made_${size}`);
    await fill(url, storiesOf(size));
    const memory = size <= mostInMemory ? buildCorpus([...storiesOf(size)]) : undefined;
    const times = await timesOf(url, memory);
    rows.push([size.toLocaleString('en'), ...times, await sizeOf(url)]);
  }
  return {
    head: [
      'passages',
      'archive p50, ms',
      'p95, ms',
      'asked again p50, ms',
      'memory p50, ms',
      'archive by memory',
      'database, bytes a passage',
    ],
    rows,
    note: 'Asked again: the stories that were quoted are still held in memory.',
  };
}

/** Stories of so many passages; beyond the first ten thousand they are only for being searched. */
export function* storiesOf(passages: number): Generator<Story> {
  const first = wholly / paragraphsPerStory;
  for (const [i, made] of makeNews(passages / paragraphsPerStory).entries()) {
    yield i < first ? parse(made) : filler(made);
  }
}

/**
 * Times of the archive at `url`, and of `memory` where the stories fit in; in turns, so that a busy
 * moment hits both alike.
 */
export async function timesOf(url: string, memory?: Corpus): Promise<string[]> {
  const questions = questionsOn(madeStories(wholly), mostQuestions);
  const archive = openArchive(url);
  const inArchive = (text: string) => consult({ text }, nothing, archive);
  const inMemory = (text: string) => memory && answer({ text }, memory);
  // The first connection and the first look at the lexicon are no question's.
  for (const text of ['Who is that?', 'How old is the harbour?']) await inArchive(text);
  const [first, again, held] = [[], [], []] as [number[], number[], number[]];
  for (const text of questions) {
    first.push(await timeOf(() => inArchive(text)));
    again.push(await timeOf(() => inArchive(text)));
    held.push(await timeOf(async () => inMemory(text)));
  }
  await archive.close();
  const p50 = (times: number[]) => quantile(times.sort(byTime), 0.5);
  const p95 = quantile(first.sort(byTime), 0.95);
  return [
    ...[p50(first), p95, p50(again)].map(milliseconds),
    ...(memory ? [milliseconds(p50(held)), ratio(p50(first), p50(held))] : ['–', '–']),
  ];
}

const nothing = buildCorpus([]);

/** @returns milliseconds */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function byTime(a: number, b: number): number {
  return a - b;
}

async function sizeOf(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ bytes: number }>(
    'SELECT (pg_database_size(current_database()) / passages)::integer AS bytes FROM verbatim_archive.state',
  );
  await client.end();
  return String(rows[0]?.bytes);
}
