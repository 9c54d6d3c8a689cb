import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median, timeOf } from './measure.ts';
import { type Bench, milliseconds } from './table.ts';

export const starting: Bench = {
  question: 'How long until the first answer, over Node’s own start?',
  run({ rounds }) {
    const bare = median(timesOf(['-e', '0'], rounds));
    const command = median(timesOf(['dist/src/bundle/cli.js', 'ask', question], rounds));
    const starts = consoleStarts(rounds);
    const row = (name: string, time: number) => [
      name,
      milliseconds(time),
      milliseconds(time - bare),
    ];
    return {
      head: ['', 'ms', 'over Node, ms'],
      rows: [
        row('Node alone', bare),
        row('one question by command', command),
        row('the bot in a terminal, first start', starts.first),
        row('the bot in a terminal, started again', starts.again),
      ],
      note: 'With the shipped stories, from the start to the end of the process, without the look for anything new to compile and bundle that npm start takes first. A bot that starts again has kept what it read.',
    };
  },
};

const question = 'How old is Mark Vande Hei?';

/** @returns medians, milliseconds */
function consoleStarts(rounds: number): { readonly first: number; readonly again: number } {
  const data = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
  const firsts = Array.from({ length: rounds + 2 }, () => {
    rmSync(data, { recursive: true, force: true });
    return timeOf(() => run(['dist/src/bundle/main.js'], { DATA_DIR: data }));
  });
  const again = median(timesOf(['dist/src/bundle/main.js'], rounds, { DATA_DIR: data }));
  rmSync(data, { recursive: true });
  return { first: median(firsts.sort((a, b) => a - b)), again };
}

/** @returns milliseconds, shortest first */
function timesOf(options: readonly string[], rounds: number, settings: Settings = {}): number[] {
  const times = Array.from({ length: rounds + 2 }, () => timeOf(() => run(options, settings)));
  return times.sort((a, b) => a - b);
}

type Settings = Readonly<Record<string, string>>;

/** Runs Node with the question as its input. */
function run(options: readonly string[], settings: Settings): void {
  const env = { ...process.env, DISCORD_TOKEN: '', CORPUS_DIR: 'corpus', ...settings };
  spawnSync(process.execPath, options, { input: `${question}\n`, env, stdio: 'pipe' });
}
