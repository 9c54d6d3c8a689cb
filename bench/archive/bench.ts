/**
 * What an archive in PostgreSQL is worth beside the same stories in memory: prints the tables of
 * docs/operations.md. It starts a PostgreSQL of its own, and takes an hour for a million passages.
 */
import { cpus } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { Command } from 'commander';
import pg from 'pg';
import { startServer } from '../../test/postgres/server.ts';
import { printTable } from '../printTable.ts';
import { makeNews, paragraphsPerStory } from '../speed/news.ts';
import type { Table } from '../speed/table.ts';
import { filler } from './filler.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import { quality } from './quality.ts';

const { quick } = new Command('bench:archive')
  .option('--quick', 'small archives: some minutes', false)
  .parse()
  .opts<{ quick: boolean }>();

/** Made-up passages that the stories with questions are put among. */
const among = quick ? 1_000 : 10_000;
const sizes = quick ? [1_000, 10_000] : [10_000, 100_000, 1_000_000];

const server = await startServer();
try {
  console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}`);
  const fillers = makeNews(among / paragraphsPerStory).map(filler);
  print('Are the quotes as right?', await quality(await database('quality'), fillers));
  print('How long does an answer take?', await latency(sizes, database));
  print(
    'From how many stories on?',
    memory(sizes[0] ?? 1_000, getHeapStatistics().heap_size_limit),
  );
} finally {
  await server.remove();
}

async function database(name: string): Promise<string> {
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(server.url);
  url.pathname = name;
  return url.href;
}

function print(question: string, { head, rows, note }: Table): void {
  console.log(`\n## ${question}\n`);
  printTable(head, rows);
  if (note) console.log(`\n${note}`);
}
