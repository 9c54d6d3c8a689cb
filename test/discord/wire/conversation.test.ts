import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '../../discord-server/member.ts';
import { type RunningBot, startBot } from '../../discord-server/startBot.ts';
import { type DiscordServer, startDiscord } from '../../discord-server/startDiscord.ts';

describe('a conversation with the bot', () => {
  let discord: DiscordServer;
  let bot: RunningBot;
  let ann: Member;

  beforeAll(async () => {
    discord = await startDiscord();
    const town = discord.guild({ name: 'Skerry', channels: ['general', 'news'] });
    ann = town.member('Ann');
    bot = await startBot({ discord });
  });

  afterAll(async () => {
    await bot.stop();
    await discord.stop();
  });

  it('answers a mention with a quote, whose words it names', async () => {
    const reply = await ann.says('#general', '@Verbatim Who will miss the gannets?');
    console.log(reply.markdown, reply.buttons);
    expect(reply.text).toContain('I will miss the gannets more than the stairs');
    expect(reply.place).toBe('#general');
  });
});
