import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { startBot } from '../test/discord-server/startBot.ts';
import { startDiscord } from '../test/discord-server/startDiscord.ts';
import { happenMishaps, type Mishaps } from './mishaps.ts';
import { median } from './speed/measure.ts';
import { openTraffic, type Traffic } from './traffic.ts';

/**
 * Drives the bot through the whole wire: guilds full of members who ask, by mention, directly and
 * with /ask, of a bot in a process of its own. Prints what became of the questions.
 */
interface Load {
  readonly guilds: number;
  /** Questions a second. */
  readonly rate: number;
  readonly seconds: number;
  /** How many are asked altogether, in place of the seconds. */
  readonly questions?: number;
  /** Disconnects, rate limits and broken servers at random. */
  readonly mishaps: boolean;
}

const load = new Command('load')
  .option('--guilds <number>', 'guilds that the bot is in', positive, 50)
  .option('--rate <number>', 'questions a second', positive, 20)
  .option('--seconds <number>', 'how long questions are asked', positive, 30)
  .option('--questions <number>', 'questions in all, however long that takes', positive)
  .option('--mishaps', 'with random disconnects, rate limits and broken servers', false)
  .parse()
  .opts<Load>();

const seconds = load.questions === undefined ? load.seconds : load.questions / load.rate;

/** How long the last answers may take, milliseconds. */
const PATIENCE = 20_000;

const discord = await startDiscord({ heartbeatMs: 5_000 });
const traffic = openTraffic(discord, load.guilds, load.rate, questions());
const bot = await startBot({ discord, corpus: resolve('corpus'), env: { LOG_LEVEL: 'warn' } });
const memory: number[] = [];
const sampling = setInterval(() => memory.push(bot.memory() ?? Number.NaN), 1_000);
const mishaps = load.mishaps ? happenMishaps(discord) : undefined;

await traffic.ask(load.rate, seconds);
mishaps?.stop();
clearInterval(sampling);
await traffic.settled(PATIENCE);
const processorTime = bot.processorTime() ?? Number.NaN;
const { code } = await bot.stop();
const violations = discord.takeViolations();
await discord.stop();
report(traffic, mishaps);
process.exitCode = passed() ? 0 : 1;

function passed(): boolean {
  const { lost, doubled } = traffic.counts();
  return lost === 0 && doubled === 0 && violations.length === 0 && code === 0;
}

function report({ counts, failures, latency }: Traffic, happened: Mishaps | undefined): void {
  const { asked, answered, lost, doubled } = counts();
  const { guilds, rate } = load;
  console.log(`${guilds} guilds, ${rate} questions a second, ${seconds} s`);
  console.log(`asked ${asked}, answered ${answered}, lost ${lost}, doubled ${doubled}`);
  console.log(`p50 ${latency(0.5)} ms, p99 ${latency(0.99)} ms`);
  console.log(`${(asked / processorTime).toFixed(1)} questions a second of one processor`);
  const tenths = Array.from({ length: 10 }, (_, index) => median(tenthOf(memory, index)));
  const grown = (tenths.at(-1) ?? Number.NaN) / (tenths[1] ?? Number.NaN);
  console.log(`RSS in each tenth of the run, MB: ${tenths.map(Math.round).join(' ')}`);
  console.log(`the last by the second, the first being for warming up: ${grown.toFixed(3)}`);
  if (happened) console.log(`mishaps: ${happened.summary()}`);
  for (const failure of failures().slice(0, 20)) console.log(failure);
  for (const violation of violations) console.log(`broken rule: ${violation}`);
  if (code !== 0) console.log(`the bot ended with code ${code}:\n${bot.output()}`);
}

/** @param index which of the tenths, from 0; @returns its samples, smallest first */
function tenthOf(samples: readonly number[], index: number): readonly number[] {
  const [from, to] = [index, index + 1].map((edge) => Math.floor((edge * samples.length) / 10));
  return samples.slice(from, to).sort((a, b) => a - b);
}

function questions(): readonly string[] {
  const file = JSON.parse(readFileSync('test/eval/shipped.json', 'utf8')) as {
    readonly questions: readonly { readonly question: string }[];
  };
  return file.questions.map(({ question }) => question);
}

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('must be a number above 0');
  return number;
}
