import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { DiscordConfig } from '../../config.ts';
import type { Bot } from '../bot.ts';
import type { Supervisor } from '../shards/supervisor.ts';
import { aborted } from './aborted.ts';
import { createInFlight, type InFlight } from './inFlight.ts';
import { pauseAfterTrouble } from './pause.ts';
import { openSession } from './session.ts';

/** Of the 10 s that a supervisor grants a stopping process: for answers under way, for goodbye. */
const FINISH_WITHIN = 8000;
const CLOSE_WITHIN = 1500;

const INTENT_ADVICE =
  'Discord denied the Message Content intent, so ASK_CHANNELS can’t be read: switch it on at https://discord.com/developers/applications → your application → Bot → Privileged Gateway Intents → Message Content Intent, then restart. Mentions, direct messages and /ask work meanwhile';

/**
 * Stays at Discord until `stop` is aborted, then finishes what is under way and leaves; opens new
 * sessions when the network fails or an intent is denied. Resolves to why the bot can't stay before
 * its settings are changed; to nothing when it was stopped. `onClient` hears of every client used.
 */
export async function stay(
  config: DiscordConfig,
  bot: Bot,
  stop: AbortSignal,
  supervisor: Supervisor | undefined,
  onClient: (client: Client) => void,
): Promise<string | undefined> {
  const inFlight = createInFlight();
  const stopped = aborted(stop);
  let readsAll = config.askChannels.size > 0;
  for (let failures = 0; !stop.aborted; ) {
    const login = { ...config, readsAll, ...(supervisor && { supervisor }) };
    const { client, over } = openSession(login, bot, inFlight);
    onClient(client);
    const trouble = await Promise.race([over, stopped]);
    if (!trouble) await finish(inFlight, bot.log);
    await leave(client);
    if (trouble?.kind === 'hopeless') return trouble.why;
    if (trouble?.kind === 'intent-denied') {
      bot.log.warn(INTENT_ADVICE);
      readsAll = false;
    }
    if (trouble?.kind === 'passing') {
      await pauseAfterTrouble(failures++, trouble.error, bot.log, stop);
    }
  }
  return undefined;
}

async function finish(inFlight: InFlight, log: Logger): Promise<void> {
  const unfinished = await inFlight.close(FINISH_WITHIN);
  if (unfinished > 0) log.warn({ unfinished }, 'Stopping before every answer was sent');
}

/** Closes the gateway with code 1000; a connection that is stuck may not hold up the process. */
async function leave(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  const closed = client.destroy().catch(() => undefined);
  await Promise.race([closed, wait(CLOSE_WITHIN, undefined, { ref: false })]);
}
