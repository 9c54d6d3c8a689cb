import { setTimeout as wait } from 'node:timers/promises';
import { meaningOf } from '../failures.ts';

/** Pauses before each further try, milliseconds; discord.js has tried four times before the first. */
const PAUSES = [1000, 3000, 9000];

/**
 * Repeats a request through outages that pass. The request must be one that Discord carries out only
 * once, such as a message with an enforced nonce.
 *
 * @throws what the last try threw, or the first failure that would not pass.
 */
export async function persist<Result>(
  request: () => Promise<Result>,
  pauses: readonly number[] = PAUSES,
): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await request();
    } catch (error) {
      if (meaningOf(error) !== 'passing') throw error;
      await wait(pause);
    }
  }
  return request();
}
