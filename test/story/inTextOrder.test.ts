import { describe, expect, it } from 'vitest';
import { firstTouching, firstWhere, shareOut } from '../../src/story/inTextOrder.ts';

const PARTS = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 12, end: 20 },
];

describe('things in the order of the text', () => {
  it.each([
    [0, 0],
    [5, 1],
    [6, 2],
    [13, 3],
  ])('from offset %i on begin with number %i', (offset, first) => {
    expect(firstWhere(PARTS, ({ start }) => start >= offset)).toBe(first);
  });

  it('are found by a span that touches them', () => {
    expect(firstTouching(PARTS, { start: 3, end: 6 })).toBe(0);
    expect(firstTouching(PARTS, { start: 9, end: 12 })).toBe(-1);
  });

  it('each get the spans that touch them', () => {
    const [across, last] = [
      { start: 3, end: 13 },
      { start: 19, end: 30 },
    ];
    expect(shareOut(PARTS, [across, last])).toEqual([[across], [across], [across, last]]);
  });
});
