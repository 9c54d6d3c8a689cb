import type { Client } from 'discord.js';
import type { DiscordConfig } from '../config.ts';
import { InputError } from '../library/inputError.ts';
import type { Library } from '../library/library.ts';
import { createBot } from './bot.ts';
import { isConnected } from './gateway/session.ts';
import { stay } from './gateway/stay.ts';
import { serveHealth } from './watch/health.ts';
import { createLog } from './watch/log.ts';
import { createMetrics } from './watch/metrics.ts';
import { listenToSignals, type StopReason } from './watch/signals.ts';

/** Exit codes: told to stop; the program failed; the settings must change. */
const [STOPPED, FAULT, REFUSED] = [0, 1, 2] as const;

/**
 * Runs the bot until it is told to stop or can't go on. Resolves to the process's exit code.
 *
 * @throws InputError when HEALTH_PORT can't be had.
 */
export async function runDiscord(config: DiscordConfig, library: Library): Promise<number> {
  const log = createLog(config.logLevel, config.token);
  const metrics = createMetrics(library);
  const stop = new AbortController();
  listenToSignals(stop, library, log);

  let client: Client | undefined;
  const health = () => ({
    ready: client !== undefined && isConnected(client),
    stories: library.current().corpus.stories.length,
  });
  if (config.healthPort !== undefined) {
    await serveHealth(config.healthPort, health, metrics.registry).catch((error: Error) => {
      throw new InputError(`HEALTH_PORT ${config.healthPort} can't be used: ${error.message}`);
    });
  }

  for (const problem of library.current().problems) {
    log.warn({ ...problem }, 'A story file has a problem');
  }
  const { corpus, version } = library.current();
  const stories = corpus.stories.length;
  log.info({ stories, version }, 'Starting');
  if (stories === 0) log.warn('There are no stories to answer from; add some to CORPUS_DIR');
  const bot = createBot(config.askChannels, library, log, metrics);
  const stayed = await stay(config, bot, stop.signal, (next) => {
    client = next;
  });
  if (!stayed) return REFUSED;
  return (stop.signal.reason as StopReason) === 'fault' ? FAULT : STOPPED;
}
