import type { Logger } from 'pino';
import type { Library } from '../../library/library.ts';
import type { StopReason } from '../exitCodes.ts';
import { briefly } from '../failures.ts';

/**
 * Listens to what the world tells the process: SIGTERM and SIGINT abort `stop` (a second one ends
 * the process at once), SIGHUP calls `hangUp`, and faults nobody caught are logged. After an uncaught
 * exception the process stops in order, since its state can't be trusted.
 */
export function listenToSignals(stop: AbortController, hangUp: () => void, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'Stopping');
      stop.abort('told' satisfies StopReason);
    });
  }
  process.on('SIGHUP', hangUp);
  process.on('unhandledRejection', (reason) => log.error(briefly(reason), 'Unhandled rejection'));
  process.on('uncaughtException', (error) => {
    log.fatal(briefly(error), 'Uncaught exception; stopping');
    log.debug(error.stack);
    stop.abort('fault' satisfies StopReason);
  });
}

/** Reads the stories again and logs what came of it. Never throws. */
export async function refresh(library: Library, log: Logger): Promise<void> {
  try {
    const { added, changed, removed, problems, ms } = await library.refresh();
    log.info({ added, changed, removed, ms }, 'Stories read again');
    for (const problem of problems) log.warn({ ...problem }, 'A story file has a problem');
  } catch (error) {
    log.error(briefly(error), 'The stories could not be read again; the old ones are served');
  }
}
