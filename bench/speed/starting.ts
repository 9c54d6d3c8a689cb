import { spawnSync } from 'node:child_process';
import { median, timeOf } from './measure.ts';
import { type Bench, milliseconds } from './table.ts';

export const starting: Bench = {
  question: 'How long until the first answer, over Node’s own start?',
  run({ rounds }) {
    const times = (...options: readonly string[]) =>
      Array.from({ length: rounds + 2 }, () =>
        timeOf(() => spawnSync(process.execPath, options, { stdio: 'ignore' })),
      ).sort((a, b) => a - b);
    const bare = median(times('-e', '0'));
    const first = median(times('dist/src/cli.js', 'ask', 'How old is Mark Vande Hei?'));
    return {
      head: ['Node alone, ms', 'with an answer from the shipped corpus, ms', 'difference, ms'],
      rows: [[milliseconds(bare), milliseconds(first), milliseconds(first - bare)]],
    };
  },
};
