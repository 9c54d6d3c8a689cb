import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keptIndex } from '../../src/library/keptIndex.ts';
import { openLibrary } from '../../src/library/library.ts';
import { keptReadings } from '../../src/library/readings.ts';
import { buildCorpus } from '../../src/search/corpus.ts';
import { madeStories } from './made.ts';
import { longestTurn } from './measure.ts';
import { type Bench, milliseconds, ratio } from './table.ts';

export const loading: Bench = {
  question: 'How much sooner are stories served after a restart, with what was read of them kept?',
  async run({ sizes }) {
    const rows: string[][] = [];
    for (const size of sizes) rows.push(await measure(size));
    return {
      head: ['passages', 'read anew, ms', 'kept, ms', 'sooner', 'longest turn, ms', 'on disk, MB'],
      rows,
      note: 'From the files of a folder to the first question. The longest turn is that of a start with all kept; a bot that starts serves nobody yet.',
    };
  },
};

async function measure(size: number): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  const kept = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  try {
    for (const { name, content } of madeStories(size)) {
      await writeFile(path.join(folder, `${name}.md`), content);
    }
    const readings = keptReadings(path.join(kept, 'readings'));
    const index = keptIndex(path.join(kept, 'index'));
    let corpus = buildCorpus([]);
    const load = async () => {
      const library = await openLibrary(folder, undefined, readings, index);
      corpus = library.current().corpus;
    };
    const anew = await timeOfLoading(load);
    await Promise.all([readings.keep(), index.keep(corpus)]);
    let again = 0;
    const turn = await longestTurn(async () => {
      again = await timeOfLoading(load);
    });
    return [
      size.toLocaleString('en'),
      milliseconds(anew),
      milliseconds(again),
      ratio(anew, again),
      milliseconds(turn),
      ((await sizeOf(kept)) / 1e6).toFixed(1),
    ];
  } finally {
    for (const made of [folder, kept]) await rm(made, { recursive: true, maxRetries: 5 });
  }
}

/** @returns milliseconds */
async function timeOfLoading(load: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await load();
  return performance.now() - began;
}

/** Bytes of all files in a folder and those in it. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
