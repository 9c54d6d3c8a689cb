import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../../src/discord/gateway/inFlight.ts';

describe('work under way', () => {
  it('is finished before the process ends, up to a time, and no more is taken', async () => {
    const inFlight = createInFlight();
    const done: string[] = [];
    inFlight.begin(() => wait(20).then(() => void done.push('short')));
    inFlight.begin(() => wait(5000, undefined, { ref: false }));
    expect(await inFlight.close(100)).toBe(1);
    inFlight.begin(async () => void done.push('late'));
    expect(done).toEqual(['short']);
  });
});
