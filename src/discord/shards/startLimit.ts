import { REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { DiscordConfig } from '../../config.ts';
import type { StopReason } from '../exitCodes.ts';
import { aborted } from '../gateway/aborted.ts';
import { troubleOfLogin } from '../gateway/explain.ts';
import { pauseAfterTrouble } from '../gateway/pause.ts';

/** How many shards Discord recommends for the bot, and how they may start. */
export interface StartLimit {
  readonly shards: number;
  /** How many may identify within 5 s. */
  readonly maxConcurrency: number;
  /** How many may identify until `resets`; Discord takes the token away from a bot that goes on. */
  readonly remaining: number;
  readonly resets: Date;
}

/**
 * Waits until Discord can be reached and lets as many shards start as are wanted. Undefined when
 * `stop` was aborted, which is done here when Discord refuses for good.
 */
export async function awaitStart(
  config: DiscordConfig,
  wanted: (limit: StartLimit) => number,
  stop: AbortController,
  log: Logger,
): Promise<StartLimit | undefined> {
  const stopped = aborted(stop.signal);
  for (let failures = 0; !stop.signal.aborted; failures++) {
    try {
      const limit = await Promise.race([fetchStartLimit(config), stopped]);
      if (limit) demand(wanted(limit), limit);
      return limit;
    } catch (error) {
      const trouble = troubleOfLogin(error);
      if (trouble.kind === 'hopeless') {
        log.fatal(trouble.why);
        stop.abort('hopeless' satisfies StopReason);
      } else await pauseAfterTrouble(failures, error, log, stop.signal);
    }
  }
  return undefined;
}

/** @throws DiscordAPIError, or what the network threw */
async function fetchStartLimit({ apiUrl, token }: DiscordConfig): Promise<StartLimit> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const found = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  const { max_concurrency: maxConcurrency, remaining, reset_after } = found.session_start_limit;
  const resets = new Date(Date.now() + reset_after);
  return { shards: found.shards, maxConcurrency, remaining, resets };
}

/** @throws Error when fewer shards may start than are wanted */
function demand(wanted: number, { remaining, resets }: StartLimit): void {
  if (remaining >= wanted) return;
  throw new Error(
    `Discord lets ${remaining} more shards start before ${resets.toISOString()}, and there are ${wanted}`,
  );
}
