import { GatewayIntentBits } from 'discord.js';
import { describe } from 'vitest';
import type { Health } from '../../../src/discord/watch/health.ts';
import { brokenServer } from '../../discord-server/faults.ts';
import { launchBot, startBot } from '../../discord-server/startBot.ts';
import { startDiscord } from '../../discord-server/startDiscord.ts';
import { freePort } from '../../freePort.ts';
import { ANSWER, it, QUESTION } from './scene.ts';

const SEND = 'POST /channels/{channel_id}/messages';

describe.concurrent('the bot’s process', () => {
  it('finishes its work on SIGTERM, says goodbye and ends with 0', async ({ setUp, expect }) => {
    const { discord, ann, bot } = await setUp();
    discord.faults.set(SEND, 1, { kind: 'refused', answer: { status: 502 } });
    discord.faults.set(SEND, 1, { kind: 'slow', milliseconds: 500 });
    const begun = discord.happenings.next('request');
    const asked = ann.posts('#general', `@Verbatim ${QUESTION}`);
    await begun;
    const closed = discord.happenings.next('close');
    const since = Date.now();
    const { code } = await bot.stop();
    expect(code).toBe(0);
    expect(Date.now() - since).toBeLessThan(10_000);
    expect((await closed).code).toBe(1000);
    expect(asked.replies()).toHaveLength(1);
  });

  it('ends on SIGTERM also while Discord answers nothing', async ({ setUp, expect }) => {
    const { discord, ann, bot } = await setUp();
    discord.faults.set('*', 1000, { kind: 'slow', milliseconds: 60_000 });
    const said = discord.happenings.next('message');
    ann.posts('#general', `@Verbatim ${QUESTION}`);
    await said;
    const since = Date.now();
    const { code } = await bot.stop();
    expect(code).toBe(0);
    expect(Date.now() - since).toBeLessThan(10_000);
  });

  it('tells a wrong token in one line that does not repeat it', async ({ expect }) => {
    const discord = await startDiscord();
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.wrong.wrongwrongwrong';
    const bot = launchBot({ discord, env: { DISCORD_TOKEN: token, LOG_LEVEL: 'warn' } });
    const { code } = await bot.exited;
    expect(code).not.toBe(0);
    expect(bot.output().trim().split('\n')).toHaveLength(1);
    expect(bot.output()).toContain('DISCORD_TOKEN');
    expect(bot.output()).not.toContain(token);
    await discord.stop();
  });

  it.for([
    [4004, 'DISCORD_TOKEN'],
    [4013, 'intents'],
  ] as const)(
    'ends with one clear line when it is refused with %i',
    async ([close, word], { expect }) => {
      const discord = await startDiscord();
      discord.gateway.faults.refuseNextIdentify = close;
      const bot = launchBot({ discord, env: { LOG_LEVEL: 'warn' } });
      const { code } = await bot.exited;
      expect(code).not.toBe(0);
      expect(bot.output().trim().split('\n')).toHaveLength(1);
      expect(bot.output()).toContain(word);
      await discord.stop();
    },
  );

  it('keeps trying when Discord is down as it starts', async ({ expect }) => {
    const discord = await startDiscord();
    const ann = discord.guild({ name: 'Skerry' }).member('Ann');
    discord.faults.set('GET /gateway/bot', 6, brokenServer(502));
    const bot = await startBot({ discord });
    expect((await ann.says('#general', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
    await bot.stop();
    await discord.stop();
  });

  it('answers without its database, tells why, and never tells the password', async ({
    setUp,
    expect,
  }) => {
    const port = await freePort();
    const env = {
      HEALTH_PORT: `${port}`,
      DATABASE_URL: 'postgres://bot:correct-horse@127.0.0.1:1/verbatim',
      LOG_LEVEL: 'trace',
    };
    const { ann, bot } = await setUp({ env: () => env });
    expect((await ann.says('#general', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
    await ann.says('#general', '@Verbatim Who painted the moon?');
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect(health.status).toBe(200);
    const { troubles } = (await health.json()) as Health;
    expect(troubles.store).toContain('the PostgreSQL database cannot be used (ECONNREFUSED)');
    await bot.stop();
    expect(bot.output()).toContain('the PostgreSQL database cannot be used (ECONNREFUSED)');
    expect(bot.output()).not.toContain('correct-horse');
  });

  it('tells a monitor how it is', async ({ setUp, expect }) => {
    const port = await freePort();
    const { discord, ann } = await setUp({ env: () => ({ HEALTH_PORT: `${port}` }) });
    const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    await ann.says('#general', `@Verbatim ${QUESTION}`);
    expect((await ask('/health')).status).toBe(200);
    expect(await (await ask('/metrics')).text()).toMatch(/questions_total\{.*\} 1/);
    const identify = discord.happenings.next('identify', () => true, 12_000);
    discord.gateway.invalidate(false);
    await discord.happenings.next('close');
    await expect.poll(async () => (await ask('/health')).status).toBe(503);
    await identify;
  });

  it('keeps its buttons working over a restart', async ({ setUp, expect }) => {
    const { discord, ann, bot } = await setUp();
    const reply = await ann.says('#general', `@Verbatim ${QUESTION}`);
    await bot.stop();
    const next = await startBot({ discord });
    expect((await ann.presses(reply, 'In context')).text).toContain(ANSWER);
    await next.stop();
  });

  it('registers its commands only when they have changed', async ({ setUp, expect }) => {
    const { discord, bot } = await setUp();
    await bot.stop();
    const next = await startBot({ discord });
    const registrations = discord.happenings
      .past('request')
      .filter(({ route }) => route === 'PUT /applications/{application_id}/commands');
    expect(registrations).toHaveLength(1);
    await next.stop();
  });

  it('answers every message of an ask channel when it may read them', async ({ setUp, expect }) => {
    const { ann } = await setUp({
      discord: { privilegedIntents: GatewayIntentBits.MessageContent },
      env: (town) => ({ ASK_CHANNELS: town.idOf('#news') }),
    });
    expect((await ann.says('#news', QUESTION)).text).toContain(ANSWER);
    const chatter = ann.posts('#general', QUESTION);
    await ann.says('#news', QUESTION);
    expect(chatter.replies()).toEqual([]);
  });

  it('says clearly when it may not read an ask channel (4014)', async ({ setUp, expect }) => {
    const { discord, ann, bot } = await setUp({
      env: (town) => ({ ASK_CHANNELS: town.idOf('#news') }),
    });
    expect((await ann.says('#news', QUESTION)).text).toContain('Message Content');
    expect((await ann.says('#general', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
    expect(bot.output()).toContain('Message Content');
    expect(discord.happenings.past('identify').at(-1)?.intents).toBeLessThan(
      GatewayIntentBits.MessageContent,
    );
  });

  it('logs neither its token nor what members write', async ({ setUp, expect }) => {
    const { discord, ann, bot } = await setUp();
    await ann.says('#general', '@Verbatim How many xylophones has the tower?');
    await ann.runs('/ask', { question: 'Which zeppelin landed there?' });
    await bot.stop();
    expect(bot.output()).not.toContain(discord.token);
    expect(bot.output()).not.toMatch(/xylophones|zeppelin|interaction-token/);
    for (const line of bot.output().trim().split('\n'))
      expect(JSON.parse(line)).toBeTypeOf('object');
  });
});
