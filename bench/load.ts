import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { startBot } from '../test/discord-server/startBot.ts';
import { startDiscord } from '../test/discord-server/startDiscord.ts';
import { happenMishaps, type Mishaps } from './mishaps.ts';
import { median } from './speed/measure.ts';
import { openTraffic, type Traffic } from './traffic.ts';
import { keepUp, type Upkeep } from './upkeep.ts';

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
  /** How many may wait for an answer before no more are asked. */
  readonly waiting: number;
  /** Disconnects, rate limits and broken servers at random. */
  readonly mishaps: boolean;
  /** Keepers add, remove, roll back and refresh stories. */
  readonly upkeep: boolean;
}

const load = new Command('load')
  .option('--guilds <number>', 'guilds that the bot is in', positive, 50)
  .option('--rate <number>', 'questions a second', positive, 20)
  .option('--seconds <number>', 'how long questions are asked', positive, 30)
  .option('--questions <number>', 'questions in all, however long that takes', positive)
  .option('--waiting <number>', 'questions that may wait for an answer', positive, 10_000)
  .option('--mishaps', 'with random disconnects, rate limits and broken servers', false)
  .option('--upkeep', 'with keepers who change the stories meanwhile', false)
  .parse()
  .opts<Load>();

const total = load.questions ?? load.rate * load.seconds;

const KEEPERS = 5;

/** How long the last answers may take, milliseconds. */
const PATIENCE = 20_000;

const discord = await startDiscord({ heartbeatMs: 5_000 });
const traffic = openTraffic(discord, load.guilds, load.rate, questions());
// A copy, for keepers to change.
const corpus = await mkdtemp(path.join(tmpdir(), 'verbatim-load-'));
await cp('corpus', corpus, { recursive: true });
const bot = await startBot({ discord, corpus, env: { LOG_LEVEL: 'warn' } });
const memory: number[] = [];
const sampling = setInterval(() => memory.push(bot.memory() ?? Number.NaN), 1_000);
const mishaps = load.mishaps ? happenMishaps(discord) : undefined;
const upkeep = load.upkeep ? keepUp(traffic.towns.slice(0, KEEPERS), corpus) : undefined;

const began = performance.now();
await traffic.ask(load.rate, total, load.waiting);
const seconds = (performance.now() - began) / 1000;
mishaps?.stop();
await upkeep?.stop();
clearInterval(sampling);
await traffic.settled(PATIENCE);
const processorTime = bot.processorTime() ?? Number.NaN;
const { code } = await bot.stop();
const violations = discord.takeViolations();
await discord.stop();
await rm(corpus, { recursive: true });
report(traffic, mishaps, upkeep);
process.exitCode = passed() ? 0 : 1;

function passed(): boolean {
  const { lost, doubled } = traffic.counts();
  const undone = upkeep?.failures().length ?? 0;
  return lost + doubled + undone + violations.length === 0 && code === 0;
}

function report(
  { counts, failures, latency }: Traffic,
  happened: Mishaps | undefined,
  kept: Upkeep | undefined,
): void {
  const { asked, answered, lost, doubled } = counts();
  const rate = (asked / seconds).toFixed(1);
  console.log(`${load.guilds} guilds, ${rate} questions a second, ${Math.round(seconds)} s`);
  console.log(`asked ${asked}, answered ${answered}, lost ${lost}, doubled ${doubled}`);
  console.log(`p50 ${latency(0.5)} ms, p99 ${latency(0.99)} ms`);
  console.log(`${(asked / processorTime).toFixed(1)} questions a second of one processor`);
  const tenths = Array.from({ length: 10 }, (_, index) => median(tenthOf(memory, index)));
  const grown = (tenths.at(-1) ?? Number.NaN) / (tenths[1] ?? Number.NaN);
  console.log(`RSS in each tenth of the run, MB: ${tenths.map(Math.round).join(' ')}`);
  console.log(`the last by the second, the first being for warming up: ${grown.toFixed(3)}`);
  if (happened) console.log(`mishaps: ${happened.summary()}`);
  if (kept) console.log(`keepers: ${kept.summary()}`);
  const failed = [...failures(), ...(kept?.failures() ?? [])];
  for (const failure of failed.slice(0, 40)) console.log(failure);
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
