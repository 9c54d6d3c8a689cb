import { setTimeout as wait } from 'node:timers/promises';
import { InteractionResponseType } from 'discord.js';
import { describe } from 'vitest';
import type { Posted } from '../../discord-server/say.ts';
import { ANSWER, it, QUESTION, type Scene } from './scene.ts';

/** Each of 400 members asks five times, in two channels by turns. */
function burst({ town }: Scene): readonly Posted[] {
  const members = Array.from({ length: 400 }, (_, index) => town.member(`Asker${index}`));
  return Array.from({ length: 5 }, (_, round) =>
    members.map((member, index) =>
      member.posts((index + round) % 2 ? '#news' : '#general', `@Verbatim ${QUESTION}`),
    ),
  ).flat();
}

/** Resolves when the bot has read all that was posted before. */
async function caughtUp({ town }: Scene): Promise<void> {
  await town.member('Latecomer').writes(QUESTION);
}

describe('under many questions at once, the bot', () => {
  it('answers or tells everybody in a burst of 2,000 mentions, in flat memory', async ({
    setUp,
    expect,
  }) => {
    const scene = await setUp();
    const { bot } = scene;
    const posted = burst(scene);
    for (const channel of ['general', 'news']) {
      const here = posted.filter(({ message }) => message.channel.name === channel);
      const replies = await Promise.all(here.slice(0, 21).map((question) => question.reply()));
      const [told, ...answers] = replies.reverse();
      // One word to the channel, where all who asked can read it, instead of a thousand.
      expect(told?.text).toContain('Many questions at once');
      for (const { text } of answers) expect(text).toContain(ANSWER);
    }
    await caughtUp(scene);
    const once = bot.memory() ?? 0;
    burst(scene);
    await caughtUp(scene);
    expect((bot.memory() ?? 0) - once).toBeLessThan(30);
  });

  it('slows down a member in a hurry and nobody else', async ({ setUp, expect }) => {
    const { town, ann } = await setUp();
    const hasty = Array.from({ length: 12 }, () => ann.posts('#general', `@Verbatim ${QUESTION}`));
    const patient = await town.member('Ben').says('#general', `@Verbatim ${QUESTION}`);
    expect(patient.text).toContain(ANSWER);
    const replies = hasty.flatMap((question) => question.replies().map(({ text }) => text));
    expect(replies.filter((text) => text.includes(ANSWER)).length).toBeLessThan(10);
    expect(replies.filter((text) => text.includes('quicker than I am'))).toHaveLength(1);
  });

  it('keeps to the rate limits that Discord announces', async ({ setUp, expect }) => {
    const { discord, town } = await setUp({
      discord: { rateLimit: { requests: 5, seconds: 0.5 } },
    });
    const members = Array.from({ length: 14 }, (_, index) => town.member(`Asker${index}`));
    const replies = await Promise.all(
      members.map((member) => member.says('#general', `@Verbatim ${QUESTION}`)),
    );
    for (const { text } of replies) expect(text).toContain(ANSWER);
    expect(discord.happenings.past('request').map(({ status }) => status)).not.toContain(429);
  });

  it('defers what it can’t answer within 3 s of a stall, and answers all', async ({
    setUp,
    expect,
  }) => {
    const { discord, town, bot } = await setUp();
    const members = Array.from({ length: 200 }, (_, index) => town.member(`Asker${index}`));
    const begun = discord.happenings.next('response');
    const replies = Promise.all(
      members.map((member) => member.runs('/ask', { question: QUESTION })),
    );
    await begun;
    bot.send('SIGSTOP');
    // Past the 2 s after which it should defer, well before the 3 s after which it is too late.
    await wait(2_200);
    bot.send('SIGCONT');
    for (const { text } of await replies) expect(text).toContain(ANSWER);
    const kinds = discord.happenings.past('response').map((h) => h.interaction.callback?.type);
    expect(kinds).toContain(InteractionResponseType.DeferredChannelMessageWithSource);
  });
});
