import { setImmediate } from 'node:timers/promises';

/** Milliseconds that a turn of long work may take before other work is let in. */
const longestTurn = 10;

/**
 * For long work in small steps: called after each step, it waits for a new turn of the event loop once
 * this one has become long, so that questions are answered meanwhile.
 */
export function takeTurns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longestTurn) return;
    await setImmediate();
    began = performance.now();
  };
}

/** Does all steps of some long work at once. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does them with other work let in between. */
export async function finishInTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  const endStep = takeTurns();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await endStep();
  }
}
