import { type Client, SnowflakeUtil } from 'discord.js';

const HOUR = 3_600_000;

/**
 * Forgets, every hour, the direct message channels that were silent for as long. discord.js keeps
 * every one for good, and has no limit to set. Whoever writes again is heard all the same.
 *
 * @returns a call that ends it
 */
export function forgetDirectChannels(client: Client): () => void {
  const sweeping = setInterval(() => sweep(client, Date.now() - HOUR), HOUR).unref();
  return () => clearInterval(sweeping);
}

/** Forgets the direct message channels whose last message is older than `since`, milliseconds of the epoch. */
export function sweep({ channels }: Client, since: number): void {
  channels.cache.sweep(
    (channel) =>
      channel.isDMBased() && SnowflakeUtil.timestampFrom(channel.lastMessageId ?? '0') < since,
  );
}
