import type { Logger } from 'pino';
import { pause, pauseAfter } from '../gateway/pause.ts';
import type { Ending, ShardProcess } from './startProcess.ts';

/** A process that ran for so long, in milliseconds, had recovered from what ended it before. */
const RECOVERED_AFTER = 60_000;

type Stoppable = Pick<ShardProcess, 'over' | 'stop'>;

/**
 * Starts a process, and again whenever it ends, later and later when it ends soon. Resolves when
 * `stop` is aborted and the process has stopped. `onEnd` hears of every end before that.
 */
export async function keepRunning(
  start: () => Stoppable,
  stop: AbortSignal,
  log: Logger,
  onEnd: (ending: Ending) => void,
): Promise<void> {
  let failures = 0;
  while (!stop.aborted) {
    const since = Date.now();
    const process = start();
    const ending = await untilOver(process, stop);
    // Whoever hears of it may abort `stop`.
    if (!stop.aborted) onEnd(ending);
    if (stop.aborted) return;
    if (Date.now() - since > RECOVERED_AFTER) failures = 0;
    const retryInMs = pauseAfter(failures++);
    log.error({ ...ending, retryInMs }, 'A process of shards ended; it is started again');
    await pause(retryInMs, stop);
  }
}

async function untilOver(process: Stoppable, stop: AbortSignal): Promise<Ending> {
  const end = (): void => void process.stop();
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  const ending = await process.over;
  stop.removeEventListener('abort', end);
  return ending;
}
