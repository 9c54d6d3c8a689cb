import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { residentMemory, startBot } from '../../test/discord-server/startBot.ts';
import { type DiscordServer, startDiscord } from '../../test/discord-server/startDiscord.ts';
import { type Bench, ratio } from './table.ts';

const channels = Array.from({ length: 20 }, (_, i) => `channel-${i}`);

export const idling: Bench = {
  question: 'How much memory does the bot hold when nobody asks, against discord.js alone?',
  async run({ rounds }) {
    const rows: string[][] = [];
    if (rounds === 1) rows.push(await measure(1, 2));
    else for (const count of [1, 100]) rows.push(await measure(count, 20));
    return {
      head: ['servers', 'discord.js alone, MB', 'the bot, MB', 'share'],
      rows,
      note: 'Resident memory after twenty seconds of rest (two when quick), with the shipped stories; discord.js with default settings and the same intents.',
    };
  },
};

/** @param seconds that each process is left alone before its memory is read */
async function measure(count: number, seconds: number): Promise<string[]> {
  const discord = await startDiscord({ heartbeatMs: 5_000 });
  for (let i = 0; i < count; i++) discord.guild({ name: `Guild ${i}`, channels });
  const alone = await memoryAlone(discord, seconds);
  const bot = await startBot({ discord, corpus: resolve('corpus'), env: { LOG_LEVEL: 'warn' } });
  await setTimeout(seconds * 1000);
  const whole = bot.memory() ?? Number.NaN;
  await bot.stop();
  await discord.stop();
  return [String(count), alone.toFixed(0), whole.toFixed(0), ratio(whole, alone)];
}

/** @returns MB */
async function memoryAlone({ url, token }: DiscordServer, seconds: number): Promise<number> {
  const env = { ...process.env, DISCORD_API_URL: url, DISCORD_TOKEN: token };
  const client = spawn(process.execPath, ['dist/bench/speed/defaultClient.js'], { env });
  await once(client.stdout, 'data');
  await setTimeout(seconds * 1000);
  const memory = residentMemory(client.pid) ?? Number.NaN;
  client.kill();
  await once(client, 'close');
  return memory;
}
