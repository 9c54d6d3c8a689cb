import type { RunningBot } from '../../discord-server/startBot.ts';
import type { DiscordServer } from '../../discord-server/startDiscord.ts';

/** Resolves when shards have identified so many times, counted from the start. */
export async function identified({ happenings }: DiscordServer, times: number): Promise<void> {
  while (happenings.past('identify').length < times) {
    await happenings.next('identify', () => true, 20_000);
  }
}

/** The id of the process that was started last for these shards, as the bot logged it. */
export function pidOf(bot: RunningBot, shards: string): number {
  const started = bot
    .output()
    .split('\n')
    .filter((line) => line.includes('Process started') && line.includes(`"${shards}"`));
  const { pid } = JSON.parse(started.at(-1) ?? '{}') as { readonly pid?: number };
  if (pid === undefined) throw new Error(`no process was started for shards ${shards}`);
  return pid;
}
