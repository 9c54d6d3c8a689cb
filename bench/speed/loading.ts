import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openLibrary } from '../../src/library/library.ts';
import { keptReadings, type Readings } from '../../src/library/readings.ts';
import { madeStories } from './made.ts';
import { longestTurn } from './measure.ts';
import { type Bench, milliseconds, ratio } from './table.ts';

export const loading: Bench = {
  question: 'How much sooner are stories served after a restart, with what was read of them kept?',
  async run({ sizes }) {
    const rows: string[][] = [];
    for (const size of sizes) rows.push(await measure(size));
    return {
      head: ['passages', 'read anew, ms', 'kept, ms', 'sooner', 'longest turn, ms'],
      rows,
      note: 'From the files of a folder to the first question, the index included; the longest turn is that with what was read kept.',
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
    const load = (readings: Readings) => openLibrary(folder, undefined, readings);
    const readings = keptReadings(kept);
    const anew = await timeOfLoading(() => load(readings));
    await readings.keep();
    let sooner = 0;
    const turn = await longestTurn(async () => {
      sooner = await timeOfLoading(() => load(keptReadings(kept)));
    });
    return [
      size.toLocaleString('en'),
      milliseconds(anew),
      milliseconds(sooner),
      ratio(anew, sooner),
      milliseconds(turn),
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
