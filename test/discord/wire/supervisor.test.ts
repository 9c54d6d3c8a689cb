import { setTimeout as wait } from 'node:timers/promises';
import { describe } from 'vitest';
import { brokenServer } from '../../discord-server/faults.ts';
import { launchBot } from '../../discord-server/startBot.ts';
import { startDiscord } from '../../discord-server/startDiscord.ts';
import { ANSWER, it, QUESTION } from './scene.ts';
import { identified } from './sharded.ts';

const TWO_PROCESSES = { SHARDS: '2', SHARDS_PER_PROCESS: '1' };

describe('the supervisor of shard processes', () => {
  it('lets them identify one after the other, and they stop when it is killed', async ({
    expect,
  }) => {
    const discord = await startDiscord({
      heartbeatMs: 20_000,
      shards: { maxConcurrency: 1, closedFor: 4_500 },
    });
    const bot = launchBot({ discord, env: TWO_PROCESSES });
    await identified(discord, 2);
    bot.send('SIGKILL');
    expect((await bot.exited).signal).toBe('SIGKILL');
    expect(discord.happenings.past('close').map(({ code }) => code)).toEqual([1000, 1000]);
    await discord.stop();
  });

  it('runs the shards of its machine, and leaves the commands to whoever has the first', async ({
    expect,
  }) => {
    const discord = await startDiscord({
      heartbeatMs: 20_000,
      shards: { maxConcurrency: 4, closedFor: 4_500 },
    });
    const ann = discord.guild({ name: 'Skerry', shard: [3, 4] }).member('Ann');
    discord.guild({ name: 'Holm', shard: [1, 4] });
    const env = { SHARDS: '2-3/4', SHARDS_PER_PROCESS: '1', LOG_LEVEL: 'error' };
    const bot = launchBot({ discord, env });
    await identified(discord, 2);
    const shards = discord.happenings.past('identify').map(({ shard }) => shard);
    expect(shards.sort()).toEqual([2, 3]);
    expect((await ann.says('#general', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
    const routes = discord.happenings.past('request').map(({ route }) => route);
    expect(routes.filter((route) => route.endsWith('/commands'))).toEqual([]);

    discord.gateway.close(4004);
    expect((await bot.exited).code).toBe(2);
    expect(bot.output()).toMatch(/^[^\n]+DISCORD_TOKEN[^\n]+\n$/);
    await discord.stop();
  });

  it.for([
    ['DISCORD_TOKEN', 'MTIzNDU2Nzg5.wrong.wrongwrong'],
    ['CORPUS_DIR', '/there/is/no/such/folder'],
  ] as const)('tells in one line that %s is %s, and ends', async ([name, value], { expect }) => {
    const discord = await startDiscord({ shards: { maxConcurrency: 2 } });
    const env = { ...TWO_PROCESSES, LOG_LEVEL: 'warn', [name]: value };
    const bot = launchBot({ discord, env });
    expect((await bot.exited).code).toBe(2);
    expect(bot.output()).toMatch(/^[^\n]+\n$/);
    expect(bot.output()).toMatch(/DISCORD_TOKEN|such\/folder/);
    await discord.stop();
  });

  it('waits while Discord is down or lets too few shards start', async ({ expect }) => {
    const discord = await startDiscord({ shards: { recommended: 4, remaining: 3 } });
    discord.faults.set('GET /gateway/bot', 4, brokenServer(502));
    const bot = launchBot({ discord, env: { SHARDS: 'auto' } });
    await expect.poll(bot.output, { timeout: 10_000 }).toContain('3 more shards');
    await wait(1_000);
    expect(discord.happenings.past('identify')).toEqual([]);
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    await discord.stop();
  });
});
