import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { DiscordConfig } from '../config.ts';
import type { Holdings } from '../library/holdings.ts';
import type { Library } from '../library/library.ts';
import { watchFolder } from '../library/watchFolder.ts';
import { createGapQueue } from '../store/gapQueue.ts';
import { createBot } from './bot.ts';
import { createConversations } from './conversations.ts';
import { EXIT_CODES, type StopReason } from './exitCodes.ts';
import { briefly } from './failures.ts';
import { connectedShards, isConnected } from './gateway/session.ts';
import { stay } from './gateway/stay.ts';
import { forgetInTime } from './keeping/forgetInTime.ts';
import { openSettings } from './keeping/settings.ts';
import type { Premises } from './openDesk.ts';
import { writeRange } from './shards/range.ts';
import type { Supervisor } from './shards/supervisor.ts';
import { type Health, serveHealth } from './watch/health.ts';
import { createLog } from './watch/log.ts';
import { createMetrics, type Metrics } from './watch/metrics.ts';
import { listenToSignals, refresh } from './watch/signals.ts';

/**
 * Runs the bot until it is told to stop or can't go on; under a supervisor only some of its shards.
 * Resolves to the process's exit code.
 *
 * @throws InputError when HEALTH_PORT can't be had.
 */
export async function runDiscord(
  config: DiscordConfig,
  holdings: Holdings,
  supervisor?: Supervisor,
): Promise<number> {
  const { library } = holdings;
  const labels = supervisor ? { shards: writeRange(supervisor.range) } : {};
  const log = createLog(config.logLevel, config.token).child(labels);
  const stop = new AbortController();
  const reread = (): void => void refresh(library, log);
  listenToSignals(stop, reread, log);
  if (config.watchCorpus) await watchFolder(library.folder, reread);

  let client: Client | undefined;
  const shards = () => (client ? connectedShards(client) : new Map<number, boolean>());
  const metrics = createMetrics(library, shards, labels);
  const health = async (): Promise<Health> => ({
    ready: client !== undefined && isConnected(client),
    stories: library.current().corpus.stories.length,
  });
  if (supervisor) {
    supervisor.obey({
      stop: () => stop.abort('told' satisfies StopReason),
      refresh: reread,
      report: async () => ({
        health: await health(),
        metrics: await metrics.registry.getMetricsAsJSON(),
      }),
    });
  } else if (config.healthPort !== undefined) {
    await serveHealth(config.healthPort, { health, metrics: () => metrics.registry.metrics() });
  }

  tellStories(library, log);
  const premises = await openPremises(config, heldUnder(supervisor, holdings), log, metrics);
  const bot = createBot(config.askChannels, premises);
  await supervisor?.tell({ kind: 'opened' });
  const onClient = (next: Client): void => {
    client = next;
  };
  const why = await stay(config, bot, stop.signal, onClient, supervisor);
  await premises.gaps.flush();
  await holdings.store.close();
  if (why === undefined) return EXIT_CODES[stop.signal.reason as StopReason];
  // The supervisor says once what several processes may come upon.
  if (supervisor) await supervisor.tell({ kind: 'hopeless', why });
  else log.fatal(why);
  return EXIT_CODES.hopeless;
}

function tellStories(library: Library, log: Logger): void {
  const { corpus, version, problems } = library.current();
  for (const problem of problems) log.warn({ ...problem }, 'A story file has a problem');
  const stories = corpus.stories.length;
  log.info({ stories, version }, 'Starting');
  if (stories === 0) log.warn('There are no stories to answer from; add some to CORPUS_DIR');
}

/** What a moderator has read again here, the machine's other processes are to read as well. */
function heldUnder(supervisor: Supervisor | undefined, holdings: Holdings): Holdings {
  if (!supervisor) return holdings;
  const { library } = holdings;
  const refreshAll = async () => {
    const refreshed = await library.refresh();
    await supervisor.tell({ kind: 'refreshed' });
    return refreshed;
  };
  return { ...holdings, library: { ...library, refresh: refreshAll } };
}

async function openPremises(
  { importHosts, feedbackDays }: DiscordConfig,
  holdings: Holdings,
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
    settings: await openSettings(holdings.store, onTrouble),
    gaps: createGapQueue(holdings.store, onTrouble),
    conversations: createConversations(),
    importHosts,
    feedbackDays,
    log,
    metrics,
  };
}
