import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { briefly } from '../failures.ts';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/** Milliseconds to wait after `failures` others: twice as long each time, up to a minute. */
export function pauseAfter(failures: number): number {
  return Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
}

/** Waits until the time is over or `signal` aborted. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}

/** Waits longer after every failure to reach Discord, so that an outage is not made worse. */
export async function pauseAfterTrouble(
  failures: number,
  error: unknown,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const retryInMs = pauseAfter(failures);
  log.warn({ ...briefly(error), retryInMs }, 'Discord is out of reach');
  await pause(retryInMs, signal);
}
