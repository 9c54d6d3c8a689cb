import { setTimeout as wait } from 'node:timers/promises';

/** Pauses between tries, milliseconds: twice as long after every failure, up to a quarter of a minute. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 15_000;

/**
 * Tries `load` once and resolves. When it fails, it is tried again in the background until it
 * works, so that a store out of reach delays no start; `onTrouble` hears of every failure.
 */
export async function loadWhenPossible(
  load: () => Promise<void>,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  const failed = await attempt(load, onTrouble);
  if (failed) void keepTrying(load, onTrouble);
}

async function keepTrying(
  load: () => Promise<void>,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    await wait(pause, undefined, { ref: false });
    if (!(await attempt(load, onTrouble))) return;
  }
}

/** Whether it failed. */
async function attempt(
  load: () => Promise<void>,
  onTrouble: (error: unknown) => void,
): Promise<boolean> {
  try {
    await load();
    return false;
  } catch (error) {
    onTrouble(error);
    return true;
  }
}
