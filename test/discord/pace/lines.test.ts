import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLines } from '../../../src/discord/pace/lines.ts';

describe('a line', () => {
  it('lets one at a time through, in order, though one fails; other lines do not wait', async () => {
    const inLine = createLines();
    const done: string[] = [];
    const slow = inLine('news', () => wait(20).then(() => done.push('first')));
    const failing = inLine('news', () => Promise.reject(new Error('a fault')));
    const last = inLine('news', async () => done.push('last'));
    const other = inLine('sport', async () => done.push('other'));
    await expect(failing).rejects.toThrow('a fault');
    await Promise.all([slow, last, other]);
    expect(done).toEqual(['other', 'first', 'last']);
  });
});
