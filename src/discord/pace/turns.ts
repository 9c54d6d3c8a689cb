import { setImmediate } from 'node:timers/promises';

/**
 * Begins pieces of work one after the other, each in a turn of the event loop of its own: in a burst
 * of questions, heartbeats and deferrals still go out in time. Work that waits for something, such
 * as the store, holds up nobody.
 */
export function createTurns(): <Result>(work: () => Result | Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const begun = last.then(() => setImmediate()).then(() => ({ result: work() }));
    last = begun.catch(() => undefined);
    return begun.then(({ result }) => result);
  };
}
