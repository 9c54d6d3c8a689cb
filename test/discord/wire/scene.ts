import { test } from 'vitest';
import type { Member } from '../../discord-server/member.ts';
import { type BotOptions, type RunningBot, startBot } from '../../discord-server/startBot.ts';
import {
  type DiscordOptions,
  type DiscordServer,
  startDiscord,
  type Town,
} from '../../discord-server/startDiscord.ts';

const CHANNELS = ['general', 'news', 'locked', 'forgetful'];

/** One guild, Ann in it, and the bot connected. */
export interface Scene {
  readonly discord: DiscordServer;
  readonly town: Town;
  readonly ann: Member;
  readonly bot: RunningBot;
}

export interface Staging {
  readonly discord?: DiscordOptions;
  /** What the bot's environment needs to know of the guild. */
  readonly env?: (town: Town) => NonNullable<BotOptions['env']>;
  readonly corpus?: string;
}

/** A test that sets its scene up; afterwards everything stops, and broken rules fail the test. */
export const it = test.extend<{ setUp: (staging?: Staging) => Promise<Scene> }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which fixtures are needed
  setUp: async ({}, use) => {
    const scenes: Scene[] = [];
    await use(async (staging) => {
      const scene = await setUpScene(staging);
      scenes.push(scene);
      return scene;
    });
    for (const scene of scenes) await takeDown(scene);
  },
});

export async function setUpScene({ discord: options, env, corpus }: Staging = {}): Promise<Scene> {
  const discord = await startDiscord(options);
  const town = discord.guild({ name: 'Skerry', channels: CHANNELS });
  const ann = town.member('Ann');
  const bot = await startBot({ discord, env: env?.(town) ?? {}, ...(corpus ? { corpus } : {}) });
  return { discord, town, ann, bot };
}

/** @throws when the bot broke a rule of Discord's that no test took away */
export async function takeDown({ bot, discord }: Scene): Promise<void> {
  await bot.stop();
  await discord.stop();
}

/** A question of Ann's that the test's stories answer, and what its answer must say. */
export const QUESTION = 'How many steps has the tower?';
export const ANSWER = '212 steps';
