import { setTimeout as wait } from 'node:timers/promises';
import { describe } from 'vitest';
import { brokenServer } from '../../discord-server/faults.ts';
import { launchBot } from '../../discord-server/startBot.ts';
import { startDiscord } from '../../discord-server/startDiscord.ts';
import { it } from './scene.ts';
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

  it('says once that its token was taken back, and ends', async ({ expect }) => {
    const discord = await startDiscord({ heartbeatMs: 20_000, shards: { maxConcurrency: 2 } });
    const bot = launchBot({ discord, env: { ...TWO_PROCESSES, LOG_LEVEL: 'error' } });
    await identified(discord, 2);
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
