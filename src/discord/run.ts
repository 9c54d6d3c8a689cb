import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Archive } from '../archive/archive.ts';
import { archiveTrouble } from '../archive/archiveTrouble.ts';
import type { DiscordConfig } from '../config.ts';
import { type Holdings, storeTrouble } from '../library/holdings.ts';
import type { Library, Refresh } from '../library/library.ts';
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
import type { Report } from './shards/messages.ts';
import { writeRange } from './shards/range.ts';
import type { Supervisor } from './shards/supervisor.ts';
import { type Health, serveHealth } from './watch/health.ts';
import { createLog } from './watch/log.ts';
import { createMetrics, type Metrics } from './watch/metrics.ts';
import { listenToSignals, refresh } from './watch/signals.ts';
import { watchParts } from './watch/troubles.ts';

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
  const labels = supervisor ? { shards: writeRange(supervisor.range) } : {};
  const log = createLog(config.logLevel, config.token).child(labels);
  const stop = new AbortController();
  const reread = (): void => void refresh(library, log);
  listenToSignals(stop, reread, log);
  if (config.watchCorpus) await watchFolder(library.folder, reread);

  let client: Client | undefined;
  const troubles = watchParts(
    {
      store: () => storeTrouble(holdings),
      ...(archive && { archive: () => archiveTrouble(archive) }),
    },
    stop.signal,
    log,
  );
  const shards = (): ReadonlyMap<number, boolean> => connectedShards(client);
  const metrics = createMetrics({ library, shards, troubles }, labels);
  const health = async (): Promise<Health> => ({
    ready: isConnected(client),
    stories: library.current().corpus.stories.length,
    troubles: troubles(),
  });
  const report = async (): Promise<Report> => ({
    health: await health(),
    metrics: await metrics.registry.getMetricsAsJSON(),
  });
  if (supervisor) {
    supervisor.obey({ stop: () => stop.abort(TOLD), refresh: reread, report });
  } else if (config.healthPort !== undefined) {
    await serveHealth(config.healthPort, { health, metrics: () => metrics.registry.metrics() });
  }

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
