import { REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import type { DiscordConfig } from '../../config.ts';

/** How many shards Discord recommends for the bot, and how they may start. */
export interface StartLimit {
  readonly shards: number;
  /** How many may identify within 5 s. */
  readonly maxConcurrency: number;
  /** How many may identify until `resets`; Discord takes the token away from a bot that goes on. */
  readonly remaining: number;
  readonly resets: Date;
}

/** @throws DiscordAPIError, or what the network threw */
export async function fetchStartLimit({ apiUrl, token }: DiscordConfig): Promise<StartLimit> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const found = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  const { max_concurrency: maxConcurrency, remaining, reset_after } = found.session_start_limit;
  return {
    shards: found.shards,
    maxConcurrency,
    remaining,
    resets: new Date(Date.now() + reset_after),
  };
}
