import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Archive } from '../archive/archive.ts';
import type { DiscordConfig } from '../config.ts';
import type { Holdings } from '../library/holdings.ts';
import { InputError } from '../library/inputError.ts';
import { watchFolder } from '../library/watchFolder.ts';
import { createGapQueue } from '../store/gapQueue.ts';
import { createBot } from './bot.ts';
import { createConversations } from './conversations.ts';
import { briefly } from './failures.ts';
import { isConnected } from './gateway/session.ts';
import { stay } from './gateway/stay.ts';
import { forgetInTime } from './keeping/forgetInTime.ts';
import { openSettings } from './keeping/settings.ts';
import type { Premises } from './openDesk.ts';
import { serveHealth } from './watch/health.ts';
import { createLog } from './watch/log.ts';
import { createMetrics, type Metrics } from './watch/metrics.ts';
import { listenToSignals, refresh, type StopReason } from './watch/signals.ts';

/** Exit codes: told to stop; the program failed; the settings must change. */
const [STOPPED, FAULT, REFUSED] = [0, 1, 2] as const;

/**
 * Runs the bot until it is told to stop or can't go on. Resolves to the process's exit code.
 *
 * @throws InputError when HEALTH_PORT can't be had.
 */
export async function runDiscord(
  config: DiscordConfig,
  holdings: Holdings,
  archive?: Archive,
): Promise<number> {
  const { library } = holdings;
  const log = createLog(config.logLevel, config.token);
  const metrics = createMetrics(library);
  const stop = new AbortController();
  listenToSignals(stop, library, log);
  if (config.watchCorpus) {
    await watchFolder(library.folder, () => void refresh(library, log));
  }

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
  if (stories === 0 && !archive)
    log.warn('There are no stories to answer from; add some to CORPUS_DIR');
  const premises = await openPremises(config, holdings, archive, log, metrics);
  const bot = createBot(config.askChannels, premises);
  const stayed = await stay(config, bot, stop.signal, (next) => {
    client = next;
  });
  await premises.gaps.flush();
  await holdings.store.close();
  await archive?.close();
  if (!stayed) return REFUSED;
  return (stop.signal.reason as StopReason) === 'fault' ? FAULT : STOPPED;
}

async function openPremises(
  { importHosts, feedbackDays }: DiscordConfig,
  holdings: Holdings,
  archive: Archive | undefined,
  log: Logger,
  metrics: Metrics,
): Promise<Premises> {
  const onTrouble = (error: unknown): void =>
    log.warn(briefly(error), 'The store can’t be used; questions are answered all the same');
  const trouble = holdings.shelves.trouble();
  if (trouble) onTrouble(trouble);
  forgetInTime(holdings.store, feedbackDays, onTrouble);
  return {
    holdings,
    archive,
    settings: await openSettings(holdings.store, onTrouble),
    gaps: createGapQueue(holdings.store, onTrouble),
    conversations: createConversations(),
    importHosts,
    feedbackDays,
    log,
    metrics,
  };
}
