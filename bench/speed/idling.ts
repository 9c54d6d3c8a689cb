import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { residentMemory, startBot } from '../../test/discord-server/startBot.ts';
import { type DiscordServer, startDiscord } from '../../test/discord-server/startDiscord.ts';
import { type Bench, ratio } from './table.ts';

const guilds = [1, 100];
const channels = Array.from({ length: 20 }, (_, i) => `channel-${i}`);
/** So long a process is left alone before its memory is read, milliseconds. */
const rest = 20_000;

export const idling: Bench = {
  question: 'How much memory does the bot hold when nobody asks, against discord.js alone?',
  async run() {
    const rows: string[][] = [];
    for (const count of guilds) rows.push(await measure(count));
    return {
      head: ['servers', 'discord.js alone, MB', 'the bot, MB', 'share'],
      rows,
      note: 'Resident memory after twenty seconds of rest, with the shipped stories; discord.js with default settings and the same intents.',
    };
  },
};

async function measure(count: number): Promise<string[]> {
  const discord = await startDiscord({ heartbeatMs: 5_000 });
  for (let i = 0; i < count; i++) discord.guild({ name: `Guild ${i}`, channels });
  const alone = await memoryAlone(discord);
  const bot = await startBot({ discord, corpus: resolve('corpus'), env: { LOG_LEVEL: 'warn' } });
  await setTimeout(rest);
  const whole = bot.memory() ?? Number.NaN;
  await bot.stop();
  await discord.stop();
  return [String(count), alone.toFixed(0), whole.toFixed(0), ratio(whole, alone)];
}

/** @returns MB */
async function memoryAlone({ url, token }: DiscordServer): Promise<number> {
  const env = { ...process.env, DISCORD_API_URL: url, DISCORD_TOKEN: token };
  const client = spawn(process.execPath, ['dist/bench/speed/defaultClient.js'], { env });
  await once(client.stdout, 'data');
  await setTimeout(rest);
  const memory = residentMemory(client.pid) ?? Number.NaN;
  client.kill();
  await once(client, 'close');
  return memory;
}
