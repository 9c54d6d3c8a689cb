import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedLines } from '../../src/search/sortedLines.ts';

const lines = sortedLines('sail 3 boat\nstep 1\nstep_down 2 quit\nstep_up 4\nstorm\n');

describe('sorted lines', () => {
  it('are found by what stands before their first space', () => {
    expect(lines.get('sail')).toBe('sail 3 boat');
    expect(lines.get('storm')).toBe('storm');
  });

  it.each(['', 'sai', 'sails', 'zebra', 'step_'])('are not found by %j', (key) => {
    expect(lines.get(key)).toBeUndefined();
  });

  it('are found by how their key begins', () => {
    expect(lines.startingWith('step_')).toEqual(['step_down 2 quit', 'step_up 4']);
    expect(lines.startingWith('x')).toEqual([]);
  });

  it('may be none', () => {
    expect(sortedLines('').get('storm')).toBeUndefined();
  });

  it('are found whatever they are', () => {
    const keys = fc.uniqueArray(
      fc.string({ unit: 'grapheme-ascii' }).filter((key) => /^\S+$/.test(key)),
    );
    fc.assert(
      fc.property(keys, (all) => {
        const sorted = [...all].sort();
        const found = sortedLines(sorted.map((key) => `${key} 1\n`).join(''));
        for (const key of sorted) expect(found.get(key)).toBe(`${key} 1`);
      }),
    );
  });
});
