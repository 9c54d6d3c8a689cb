import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../src/discord/pace/turns.ts';

describe('work', () => {
  it('takes turns, so that timers come in between', async () => {
    const inTurn = createTurns();
    const order: string[] = [];
    setImmediate(() => order.push('heartbeat'));
    const all = ['a', 'b', 'c'].map((name) => inTurn(() => order.push(name)));
    await Promise.all(all);
    expect(order.indexOf('heartbeat')).toBeLessThan(3);
    await expect(inTurn(() => Promise.reject(new Error('a fault')))).rejects.toThrow();
    expect(await inTurn(() => 'goes on')).toBe('goes on');
  });
});
