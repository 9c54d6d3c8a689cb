import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../../src/discord/pace/cooldown.ts';
import { createRecent } from '../../../src/discord/pace/recent.ts';

describe('a cooldown', () => {
  it('serves a burst, tells once, and serves again when time has passed', () => {
    const cooldown = createCooldown(2, 1000);
    const verdicts = [0, 0, 0, 0, 999, 1000, 1001, 5000, 5000, 5000].map((now) =>
      cooldown.take('ana', now),
    );
    expect(verdicts).toEqual([
      'serve',
      'serve',
      'tell',
      'ignore',
      'ignore',
      'serve',
      'tell',
      'serve',
      'serve',
      'tell',
    ]);
  });

  it('keeps members apart', () => {
    const cooldown = createCooldown(1, 1000);
    expect(['ana', 'ben', 'ana', 'ben'].map((key) => cooldown.take(key, 0))).toEqual([
      'serve',
      'serve',
      'tell',
      'tell',
    ]);
  });

  it('forgets those it saw longest ago, so that its memory stays bounded', () => {
    const cooldown = createCooldown(1, 1000, 2);
    for (const key of ['ana', 'ben', 'cai']) cooldown.take(key, 0);
    expect(cooldown.take('cai', 0)).toBe('tell');
    expect(cooldown.take('ana', 0)).toBe('serve');
  });
});

describe('recent ids', () => {
  it('are seen once, until newer ones push them out', () => {
    const seen = createRecent(2);
    expect(['a', 'a', 'b', 'c', 'a', 'c'].map(seen)).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
    ]);
  });
});
