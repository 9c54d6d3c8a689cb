import { describe, expect, it } from 'vitest';
import {
  allShards,
  readRange,
  shardIds,
  splitRange,
  writeRange,
} from '../../../src/discord/shards/range.ts';

describe('a range of shards', () => {
  it('is read as it is written', () => {
    const range = { first: 16, last: 31, count: 64 };
    expect(writeRange(range)).toBe('16-31/64');
    expect(readRange('16-31/64')).toEqual(range);
    for (const text of ['', '16', '16-31', '16/64', '-1-3/4', '0-3/4 ']) {
      expect(readRange(text)).toBeUndefined();
    }
  });

  it('counts its ends among its shards', () => {
    expect(shardIds({ first: 4, last: 7, count: 16 })).toEqual([4, 5, 6, 7]);
    expect(shardIds(allShards(2))).toEqual([0, 1]);
  });

  it('is split into parts of a size, and the last part may be smaller', () => {
    const parts = (size: number) => splitRange(allShards(10), size).map(writeRange);
    expect(parts(4)).toEqual(['0-3/10', '4-7/10', '8-9/10']);
    expect(parts(5)).toEqual(['0-4/10', '5-9/10']);
    expect(parts(99)).toEqual(['0-9/10']);
    expect(splitRange({ first: 7, last: 9, count: 10 }, 2).map(writeRange)).toEqual([
      '7-8/10',
      '9-9/10',
    ]);
  });
});
