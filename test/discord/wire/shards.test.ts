import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunningBot, startBot } from '../../discord-server/startBot.ts';
import { type DiscordServer, startDiscord, type Town } from '../../discord-server/startDiscord.ts';
import { freePort } from '../../freePort.ts';
import { ANSWER, QUESTION } from './scene.ts';
import { identified, pidOf } from './sharded.ts';

const SHARDS = 16;
const PROCESSES = ['0-3/16', '4-7/16', '8-11/16', '12-15/16'];
const MANAGER = { permissions: ['ManageGuild'] } as const;
const MENTION = `@Verbatim ${QUESTION}`;
const UNKNOWN_CHANNEL = '123456789012345678';
const PIER = 'The old pier at Vik was closed in March for 90 days.';
const PIER_QUESTION = '@Verbatim For how long was the pier at Vik closed?';

let corpus: string;
let discord: DiscordServer;
/** Four on each shard; a town's shard is its index modulo 16. */
let towns: readonly Town[];
let bot: RunningBot;
let port: number;

beforeAll(async () => {
  corpus = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  await cp('test/discord/wire/corpus', corpus, { recursive: true });
  discord = await startDiscord({
    // While four processes start, a busy machine can't answer a heartbeat every second.
    heartbeatMs: 20_000,
    privilegedIntents: GatewayIntentBits.MessageContent,
    // A little less than Discord's 5 s, since a busy machine may read an identify late.
    shards: { recommended: SHARDS, maxConcurrency: SHARDS, closedFor: 4_500 },
  });
  towns = Array.from({ length: 64 }, (_, index) =>
    discord.guild({ name: `Town${index}`, shard: [index % SHARDS, SHARDS] }),
  );
  port = await freePort();
  const env = {
    SHARDS: 'auto',
    SHARDS_PER_PROCESS: '4',
    HEALTH_PORT: String(port),
    ASK_CHANNELS: `${town(9).idOf('#general')}, ${UNKNOWN_CHANNEL}`,
  };
  bot = await startBot({ discord, corpus, env });
  await vi.waitFor(async () => expect((await ask('/health')).status).toBe(200), 20_000);
}, 40_000);

afterAll(async () => {
  await bot.stop();
  await discord.stop();
  await rm(corpus, { recursive: true, force: true });
}, 20_000);

function town(index: number): Town {
  const found = towns[index];
  if (!found) throw new Error(`there is no town ${index}`);
  return found;
}

function ask(path: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`);
}

describe('a bot of four processes with four shards each', () => {
  it('answers once in every server, and directly', async () => {
    const posted = towns.map((each) => each.member('Ann').posts('#general', MENTION));
    for (const question of posted) expect((await question.reply()).text).toContain(ANSWER);
    expect((await town(40).member('Ben').writes(QUESTION)).text).toContain(ANSWER);
    for (const question of posted) expect(question.replies()).toHaveLength(1);
  });

  it('registers its commands once, and misses no channel that another process sees', async () => {
    const registrations = discord.happenings
      .past('request')
      .filter(({ route }) => route.endsWith('/commands'));
    expect(registrations.map(({ route }) => route.split(' ')[0])).toEqual(['GET', 'PUT']);
    const missed = bot
      .output()
      .split('\n')
      .filter((line) => line.includes('ASK_CHANNELS'));
    expect(missed).toEqual([expect.stringContaining(UNKNOWN_CHANNEL)]);
  });

  it('tells how all processes are on one port', async () => {
    expect(await (await ask('/health')).json()).toEqual({
      ready: true,
      stories: 2,
      troubles: { store: null },
      processes: PROCESSES.map((shards) => ({ shards, ready: true, troubles: { store: null } })),
    });
    const metrics = await (await ask('/metrics')).text();
    expect(metrics).toContain('verbatim_shard_connected{shard="6",shards="4-7/16"} 1');
    for (const name of PROCESSES) {
      expect(metrics).toContain(`verbatim_stories{shards="${name}"} 2`);
      expect(metrics).toContain(`questions_total{outcome="answered",shards="${name}"} 1`);
      expect(metrics).toContain(`verbatim_restarts_total{shards="${name}"} 0`);
    }
    expect(metrics.match(/^# TYPE verbatim_stories /gm)).toHaveLength(1);
  });

  it('keeps the stories of each server in one store', async () => {
    for (const index of [1, 14]) {
      const kim = town(index).member('Kim', MANAGER);
      const file = { name: 'pier.md', content: PIER.replace('90', `${index}0`) };
      await kim.presses(await kim.runs('/corpus add', { file }), 'Confirm');
    }
    await expectPiers();
  });

  it('tells a member what is kept of them, whichever process kept it', async () => {
    const ann = town(6).member('Ann');
    await ann.says('#general', '@Verbatim Which whale swallowed the submarine?');
    await town(6).member('Kim', MANAGER).runs('/corpus gaps', {});
    const told = await ann.runs('/privacy', {}, 'direct');
    expect(told.text).toContain('1 question of yours is kept');
  });

  it.for([
    ['a moderator refreshes', () => town(2).member('Kim', MANAGER).runs('/corpus refresh', {})],
    ['the supervisor gets SIGHUP', () => bot.send('SIGHUP')],
  ] as const)('reads the shared stories again in all processes when %s', async ([how, refresh]) => {
    const days = `${how.length} days`;
    await writeFile(path.join(corpus, 'pier.md'), PIER.replace('90 days', days));
    await refresh();
    for (const index of [2, 5, 11, 13]) {
      const reply = async () =>
        (await town(index).member('Ann').says('#general', PIER_QUESTION)).text;
      await expect.poll(reply, { interval: 500, timeout: 5_000 }).toContain(days);
    }
  });

  it('starts a process that was killed again, and nobody is answered twice', async () => {
    const before = discord.happenings.past('identify').length;
    const pid = pidOf(bot, '4-7/16');
    const posted = towns.map((each) => each.member('Ann').posts('#general', MENTION));
    process.kill(pid, 'SIGKILL');
    const isOnKilled = (index: number) => Math.floor((index % SHARDS) / 4) === 1;
    for (const [index, question] of posted.entries()) {
      if (!isOnKilled(index)) expect((await question.reply()).text).toContain(ANSWER);
    }
    await identified(discord, before + 4);
    const again = discord.happenings.past('identify').slice(before);
    expect(again.map(({ shard }) => shard).sort()).toEqual([4, 5, 6, 7]);
    for (const each of towns.filter((_, index) => isOnKilled(index))) {
      expect((await each.member('Ben').says('#general', MENTION)).text).toContain(ANSWER);
    }
    expect(pidOf(bot, '4-7/16')).not.toBe(pid);
    for (const question of posted) expect(question.replies().length).toBeLessThanOrEqual(1);
    await expect
      .poll(() => ask('/metrics').then((answer) => answer.text()))
      .toContain('verbatim_restarts_total{shards="4-7/16"} 1');
    await expectPiers();
  });

  it('finishes its answers when all its processes get SIGTERM, and says goodbye', async () => {
    const SEND = 'POST /channels/{channel_id}/messages';
    discord.faults.set(SEND, 4, { kind: 'slow', milliseconds: 500 });
    const asked = [0, 4, 8, 12].map((index) =>
      town(index).member('Eve').posts('#general', MENTION),
    );
    await Promise.all(asked.map((question) => question.reply()));
    const closedBefore = discord.happenings.past('close').length;
    const stopped = bot.stop();
    for (const name of PROCESSES) process.kill(pidOf(bot, name), 'SIGTERM');
    expect(await stopped).toEqual({ code: 0, signal: null });
    for (const question of asked) expect(question.replies()).toHaveLength(1);
    const codes = discord.happenings.past('close').slice(closedBefore);
    expect(codes.map(({ code }) => code)).toEqual(Array(SHARDS).fill(1000));
  });
});

/** Each of the two servers has its own. */
async function expectPiers(): Promise<void> {
  for (const index of [1, 14]) {
    const reply = await town(index).member('Ann').says('#general', PIER_QUESTION);
    expect(reply.text).toContain(`${index}0 days`);
  }
}
