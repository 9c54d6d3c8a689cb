import { buildCorpus } from '../../src/search/corpus.ts';
import { madeStories, parse } from '../speed/made.ts';
import { heapUsed } from '../speed/measure.ts';
import type { Table } from '../speed/table.ts';

/** A heap of this many gigabytes. */
const heaps = [1, 2, 4, 8];

/** Of the heap, what answering, Discord and the garbage collector need to live in. */
const elbowRoom = 0.3;

/** How many passages fit into memory: beyond that an archive is needed. */
export function memory(size: number, limit: number): Table {
  const made = madeStories(size);
  const empty = heapUsed();
  const corpus = buildCorpus(made.map(parse));
  const bytes = (heapUsed() - empty) / corpus.size;
  const room = (heap: number) => (heap * (1 - elbowRoom)) / bytes;
  const rounded = (passages: number) =>
    (Math.floor(passages / 10_000) * 10_000).toLocaleString('en');
  return {
    head: ['heap, GB', 'passages in memory', 'stories of twenty paragraphs'],
    rows: heaps.map((heap) => [
      String(heap),
      rounded(room(heap * 2 ** 30)),
      (Math.floor(room(heap * 2 ** 30) / 20_000) * 1_000).toLocaleString('en'),
    ]),
    note: `A passage with its story and index takes ${bytes.toFixed(0)} bytes, measured on ${corpus.size.toLocaleString('en')}; ${elbowRoom * 100} % of the heap is left free. Node’s own limit here is ${(limit / 2 ** 30).toFixed(1)} GB; --max-old-space-size sets another.`,
  };
}
