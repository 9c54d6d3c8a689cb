import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchParts } from '../../../src/discord/watch/troubles.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Watches a store whose state the test sets. */
function watched() {
  const state: { trouble?: string; fault?: Error } = {};
  const stop = new AbortController();
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(JSON.parse(line).msg) });
  const look = async () => {
    if (state.fault) throw state.fault;
    return state.trouble;
  };
  const troubles = watchParts({ store: look }, stop.signal, log);
  return { state, stop, logged, troubles, look: () => vi.advanceTimersByTimeAsync(15_000) };
}

describe('what questions are answered without', () => {
  it('is known as it was when it was last looked at, and not before', async () => {
    const { state, troubles, look } = watched();
    expect(troubles()).toEqual({});
    await vi.advanceTimersByTimeAsync(0);
    expect(troubles()).toEqual({ store: null });
    state.trouble = 'the disk is full';
    expect(troubles()).toEqual({ store: null });
    await look();
    expect(troubles()).toEqual({ store: 'the disk is full' });
  });

  it('is logged when trouble begins and ends, and not at every look', async () => {
    const { state, logged, look } = watched();
    await look();
    state.trouble = 'the disk is full';
    await look();
    await look();
    delete state.trouble;
    await look();
    expect(logged).toEqual(['In trouble; questions are answered all the same', 'Well again']);
  });

  it('is in trouble as well when looking at it fails', async () => {
    const { state, troubles, look } = watched();
    state.fault = new Error('a fault of ours');
    await look();
    expect(troubles()).toEqual({ store: 'a fault of ours' });
  });

  it('is not looked at any more once the bot stops', async () => {
    const { state, stop, troubles, look } = watched();
    await look();
    stop.abort();
    state.trouble = 'it was closed';
    await look();
    expect(troubles()).toEqual({ store: null });
  });
});
