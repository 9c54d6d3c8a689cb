import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('defers the commands that it can’t answer within 3 s, and answers them all', async ({
    setUp,
    expect,
    onTestFinished,
  }) => {
    const corpus = await mkdtemp(join(tmpdir(), 'verbatim-'));
    onTestFinished(() => rm(corpus, { recursive: true }));
    await writeStories(corpus, 200);
    const { discord, town } = await setUp({ corpus });
    const members = Array.from({ length: 250 }, (_, index) => town.member(`Asker${index}`));
    const question = 'How many boats did the harbour count in winter?';
    const replies = await Promise.all(members.map((member) => member.runs('/ask', { question })));
    for (const { text } of replies) expect(text).toMatch(/counted \d+ boats/);
    const deferred = discord.happenings
      .past('response')
      .filter(({ interaction: { callback } }) => callback?.type === DEFERRED);
    expect(deferred.length).toBeGreaterThan(0);
  });
});

const DEFERRED = InteractionResponseType.DeferredChannelMessageWithSource;

/** Stories that resemble each other, so that every question has many passages to weigh. */
async function writeStories(folder: string, count: number): Promise<void> {
  const seasons = ['spring', 'summer', 'autumn', 'winter'];
  const paragraphs = (story: number): string[] =>
    Array.from({ length: 12 }, (_, index) => {
      const [season, boats] = [seasons[index % 4], story * 12 + index];
      return `In ${season} the harbour of district ${story} counted ${boats} boats, said its master. The tower's light was repaired ${index} times.`;
    });
  for (let story = 1; story <= count; story++) {
    const text = [`# Boats of district ${story}`, ...paragraphs(story)].join('\n\n');
    await writeFile(join(folder, `district-${story}.md`), text);
  }
}
