import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DiscordServer } from './startDiscord.ts';

export interface BotOptions {
  readonly discord: DiscordServer;
  /** Folder of stories; default the test's own two. */
  readonly corpus?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The bot as users run it: `node dist/src/bundle/main.js` with its environment. */
export interface RunningBot {
  /** All that it has printed so far, on both streams. */
  output(): string;
  send(signal: NodeJS.Signals): void;
  /** Resolves when the process is gone. */
  readonly exited: Promise<Exit>;
  /** Ends it with SIGTERM. */
  stop(): Promise<Exit>;
  /** Resident memory, MB; undefined where the system does not tell. */
  memory(): number | undefined;
  /** Seconds of a processor that it has taken so far; undefined where the system does not tell. */
  processorTime(): number | undefined;
}

/** Starts the bot and awaits that it is connected and its commands are registered. */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { happenings, platform } = options.discord;
  const registered = happenings.next(
    'request',
    ({ route, status }) => route.endsWith('/commands') && status === 200,
    15_000,
  );
  const bot = launchBot(options);
  const died = bot.exited.then(({ code }) => {
    throw new Error(`the bot ended with code ${code}:\n${bot.output()}`);
  });
  died.catch(() => undefined);
  await Promise.race([registered, died]);
  if (platform.world.commands.length === 0) await Promise.race([happenings.next('commands'), died]);
  return bot;
}

/** Starts the bot and awaits nothing: for a start that fails. */
export function launchBot({ discord, corpus = CORPUS, env = {} }: BotOptions): RunningBot {
  const data = mkdtempSync(join(tmpdir(), 'verbatim-bot-'));
  const child = spawn(process.execPath, [MAIN], {
    // Away from the repository: a developer's .env must not be read.
    cwd: tmpdir(),
    env: {
      PATH: process.env['PATH'] ?? '',
      DISCORD_API_URL: discord.url,
      DISCORD_TOKEN: discord.token,
      CORPUS_DIR: corpus,
      DATA_DIR: data,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = gather(child);
  // A test run that breaks off must not leave its bots behind.
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const exited = once(child, 'close').then(([code, signal]) => {
    process.off('exit', endWithUs);
    rmSync(data, { recursive: true, force: true });
    return { code, signal } as Exit;
  });
  return {
    output: printed,
    send: (signal) => void child.kill(signal),
    exited,
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
    memory: () => residentMemory(child.pid),
    processorTime: () => processorTime(child.pid),
  };
}

const MAIN = resolve('dist/src/bundle/main.js');
const CORPUS = resolve('test/discord/wire/corpus');

function gather(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      text = (text + piece).slice(-1_000_000);
    });
  }
  return () => text;
}

/** Resident memory of a process, MB; undefined where the system does not tell. */
export function residentMemory(pid: number | undefined): number | undefined {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return undefined;
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** Of a second, in which Linux counts the time of processes, whatever the machine. */
const TICKS = 100;

/** Seconds of a processor that a process has taken; undefined where the system does not tell. */
function processorTime(pid: number | undefined): number | undefined {
  const status = `/proc/${pid}/stat`;
  if (!existsSync(status)) return undefined;
  // The name stands in brackets and may hold spaces; 11 fields after it come the two times.
  const [, fields = ''] = /\) (.*)/.exec(readFileSync(status, 'utf8')) ?? [];
  const [user, system] = fields.split(' ').slice(11);
  return (Number(user) + Number(system)) / TICKS;
}
