import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { keepRunning } from '../../../src/discord/shards/keepRunning.ts';
import type { Ending } from '../../../src/discord/shards/startProcess.ts';

/** A process that runs until it is told to stop or the test ends it. */
function standIn() {
  let finish: (ending: Ending) => void = () => undefined;
  const over = new Promise<Ending>((resolve) => {
    finish = resolve;
  });
  return { over, end: () => finish({ signal: 'SIGKILL' }), stop: async () => finish({ code: 0 }) };
}

function kept(onEnd: (ending: Ending) => void = () => undefined) {
  const stop = new AbortController();
  const started: ReturnType<typeof standIn>[] = [];
  const start = () => {
    const process = standIn();
    started.push(process);
    return process;
  };
  const log = pino({ level: 'silent' });
  return { stop, started, over: keepRunning(start, stop.signal, log, onEnd) };
}

describe('a process that is kept running', () => {
  it('is started again a second after it ended', async () => {
    const ends: Ending[] = [];
    const { stop, started, over } = kept((ending) => ends.push(ending));
    started[0]?.end();
    await vi.waitFor(() => expect(started).toHaveLength(2), 5_000);
    expect(ends).toEqual([{ signal: 'SIGKILL' }]);
    stop.abort();
    await over;
  });

  it('is told to stop, and waited for', async () => {
    const ends: Ending[] = [];
    const { stop, started, over } = kept((ending) => ends.push(ending));
    stop.abort();
    await over;
    expect(started).toHaveLength(1);
    expect(ends).toEqual([]);
  });

  it('is not started again when it is to stop in a pause', async () => {
    const { stop, started, over } = kept();
    started[0]?.end();
    await wait(100);
    stop.abort();
    await over;
    expect(started).toHaveLength(1);
  });
});
