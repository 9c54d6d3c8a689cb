/** How fast and how large Verbatim is, beside others; prints the tables of the README. */
import { cpus } from 'node:os';
import { Argument, Command } from 'commander';
import { printTable } from './printTable.ts';
import { answers } from './speed/answers.ts';
import { hostile } from './speed/hostile.ts';
import { idling } from './speed/idling.ts';
import { loading } from './speed/loading.ts';
import { memory } from './speed/memory.ts';
import { parsing } from './speed/parsing.ts';
import { refreshing } from './speed/refreshing.ts';
import { sharing } from './speed/sharing.ts';
import { starting } from './speed/starting.ts';
import type { Bench, Extent } from './speed/table.ts';

const benches: Readonly<Record<string, Bench>> = {
  answers,
  refreshing,
  loading,
  sharing,
  memory,
  idling,
  parsing,
  starting,
  hostile,
};

const names = new Argument('[benches...]', 'only these').choices(Object.keys(benches));
const command = new Command('bench')
  .addArgument(names)
  .option('--quick', 'small corpora and few rounds: under a minute', false)
  .option('--most <passages>', 'the largest corpus to make', Number, 100_000)
  .parse();
const { quick, most } = command.opts<{ quick: boolean; most: number }>();

const sizes = [100, 1_000, 10_000, 100_000].filter((size) => size <= (quick ? 1_000 : most));
const extent: Extent = { sizes, rounds: quick ? 1 : 3 };

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}`);
for (const [name, { question, run }] of Object.entries(benches)) {
  if (command.args.length > 0 && !command.args.includes(name)) continue;
  console.log(`\n## ${question}\n`);
  const { head, rows, note } = await run(extent);
  printTable(head, rows);
  if (note) console.log(`\n${note}`);
}
