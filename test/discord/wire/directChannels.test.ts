import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../src/discord/gateway/client.ts';
import { sweep } from '../../../src/discord/gateway/directChannels.ts';
import type { Member } from '../../discord-server/member.ts';
import { type DiscordServer, startDiscord } from '../../discord-server/startDiscord.ts';

const MINUTE = 60_000;

describe('the channels of those who write directly', () => {
  let discord: DiscordServer;
  let client: ReturnType<typeof createClient>;
  let ann: Member;

  beforeEach(async () => {
    discord = await startDiscord();
    ann = discord.guild({ name: 'Skerry', channels: ['general', 'news'] }).member('Ann');
    client = createClient(discord.url, false);
    client.on(Events.MessageCreate, async (message) => {
      if (!message.author.bot) await message.reply(`Heard: ${message.content}`);
    });
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
  });

  afterEach(async () => {
    await client.destroy();
    await discord.stop();
  });

  const direct = () => client.channels.cache.filter((channel) => channel.isDMBased()).size;

  it('are kept while somebody writes', async () => {
    await ann.writes('Hello');
    sweep(client, Date.now() - MINUTE);
    expect(direct()).toBe(1);
  });

  it('are forgotten when they were silent, and heard again', async () => {
    await ann.writes('Hello');
    sweep(client, Date.now() + MINUTE);
    expect(direct()).toBe(0);
    expect(client.channels.cache.size).toBe(2);
    expect((await ann.writes('Again')).text).toContain('Heard');
    expect(direct()).toBe(1);
  });
});
