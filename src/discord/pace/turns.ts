import { setImmediate } from 'node:timers/promises';

/**
 * Runs pieces of work one after the other, each in a turn of the event loop of its own: in a burst
 * of questions, heartbeats and deferrals still go out in time.
 */
export function createTurns(): <Result>(work: () => Result) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(() => setImmediate()).then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
