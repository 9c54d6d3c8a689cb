import { describe, expect, it } from 'vitest';
import { pauseAfter } from '../../../src/discord/gateway/pause.ts';

describe('the pause after failures', () => {
  it('doubles with each, up to a minute', () => {
    expect([0, 1, 2, 5, 6, 2_000].map(pauseAfter)).toEqual([
      1_000, 2_000, 4_000, 32_000, 60_000, 60_000,
    ]);
  });
});
