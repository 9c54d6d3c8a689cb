import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Archive } from '../archive/archive.ts';
import { archiveTrouble } from '../archive/archiveTrouble.ts';
import type { DiscordConfig } from '../config.ts';
import { type Holdings, storeTrouble } from '../library/holdings.ts';
import type { Library, Refresh } from '../library/library.ts';
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
import type { Duties, Supervisor } from './shards/supervisor.ts';
import { createLog } from './watch/log.ts';
import type { Metrics } from './watch/metrics.ts';
import { listenToSignals, refresh } from './watch/signals.ts';
import { type Troubles, watchParts } from './watch/troubles.ts';

const TOLD: StopReason = 'told';

/**
 * Runs the bot until it is told to stop or can't go on; under a supervisor only some of its shards.
 * Resolves to the process's exit code.
 *
 * @throws InputError when HEALTH_PORT can't be had.
 */
export async function runDiscord(
  config: DiscordConfig,
  holdings: Holdings,
  archive?: Archive,
  supervisor?: Supervisor,
): Promise<number> {
  const { library } = holdings;
  const log = createLog(config.logLevel, config.token).child(labelsOf(supervisor));
  const stop = new AbortController();
  const reread = (): void => void refresh(library, log);
  listenToSignals(stop, reread, log);
  if (config.watchCorpus) {
    const { watchFolder } = await import('../library/watchFolder.ts');
    await watchFolder(library.folder, reread);
  }

  let client: Client | undefined;
  const troubles = watchParts(
    {
      store: () => storeTrouble(holdings),
      ...(archive && { archive: () => archiveTrouble(archive) }),
    },
    stop.signal,
    log,
  );
  const watched = { library, troubles, client: () => client };
  const orders = { stop: () => stop.abort(TOLD), refresh: reread };
  const metrics = await showVitals(config.healthPort, watched, supervisor, orders);

  tellStories(library, archive, log);
  const premises = await openPremises(
    config,
    heldUnder(supervisor, holdings),
    archive,
    log,
    metrics,
  );
  await supervisor?.tell({ kind: 'opened' });
  const bot = createBot(config.askChannels, premises);
  const hopeless = await stay(config, bot, stop.signal, supervisor, (next) => {
    client = next;
  });
  // Several processes may come upon it; the supervisor says it once.
  if (hopeless && supervisor) await supervisor.tell({ kind: 'hopeless', why: hopeless });
  else if (hopeless) log.fatal(hopeless);
  await premises.gaps.flush();
  await holdings.store.close();
  await archive?.close();
  return EXIT_CODES[hopeless ? 'hopeless' : (stop.signal.reason as StopReason)];
}

/** What is shown of a running bot. */
interface Watched {
  readonly library: Library;
  troubles(): Troubles;
  client(): Client | undefined;
}

/**
 * Shows a supervisor, or whoever asks at HEALTH_PORT, how the bot is. Nothing is counted or loaded for
 * it while nobody looks.
 */
async function showVitals(
  healthPort: number | undefined,
  { library, troubles, client }: Watched,
  supervisor: Supervisor | undefined,
  orders: Omit<Duties, 'report'>,
): Promise<Metrics | undefined> {
  if (!supervisor && healthPort === undefined) return undefined;
  const { createMetrics } = await import('./watch/metrics.ts');
  const shards = () => connectedShards(client());
  const metrics = createMetrics({ library, shards, troubles }, labelsOf(supervisor));
  const { registry } = metrics;
  const health = async () => ({
    ready: isConnected(client()),
    stories: library.current().corpus.stories.length,
    troubles: troubles(),
  });
  if (supervisor) {
    const report = async () => ({
      health: await health(),
      metrics: await registry.getMetricsAsJSON(),
    });
    supervisor.obey({ ...orders, report });
  } else if (healthPort !== undefined) {
    const { serveHealth } = await import('./watch/health.ts');
    await serveHealth(healthPort, { health, metrics: () => registry.metrics() });
  }
  return metrics;
}

/** What the log and the metrics of a process are told apart by. */
function labelsOf(supervisor: Supervisor | undefined): Readonly<Record<string, string>> {
  return supervisor ? { shards: writeRange(supervisor.range) } : {};
}

function tellStories(library: Library, archive: Archive | undefined, log: Logger): void {
  const { corpus, version, problems } = library.current();
  for (const problem of problems) log.warn({ ...problem }, 'A story file has a problem');
  const stories = corpus.stories.length;
  log.info({ stories, version }, 'Starting');
  if (stories === 0 && !archive)
    log.warn('There are no stories to answer from; add some to CORPUS_DIR');
}

/** What a moderator has read again here, the machine's other processes are to read again as well. */
function heldUnder(supervisor: Supervisor | undefined, holdings: Holdings): Holdings {
  if (!supervisor) return holdings;
  const refreshAll = async (): Promise<Refresh> => {
    const refreshed = await holdings.library.refresh();
    await supervisor.tell({ kind: 'refreshed' });
    return refreshed;
  };
  return { ...holdings, library: { ...holdings.library, refresh: refreshAll } };
}

async function openPremises(
  { importHosts, feedbackDays }: DiscordConfig,
  holdings: Holdings,
  archive: Archive | undefined,
  log: Logger,
  metrics: Metrics | undefined,
): Promise<Premises> {
  const onTrouble = warnOnce(log);
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

/** What is tried again and again fails with the same words; whether it still does, `watchParts` tells. */
function warnOnce(log: Logger): (error: unknown) => void {
  let told: unknown;
  return (error) => {
    const { reason } = briefly(error);
    const level = reason === told ? 'debug' : 'warn';
    log[level](briefly(error), 'The store can’t be used; questions are answered all the same');
    told = reason;
  };
}
