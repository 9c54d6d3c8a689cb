import { describe, expect, it } from 'vitest';
import { type Tree, weighTrees } from '../../src/answer/trees.ts';

const tree: Tree = ['near', 0.5, -1, ['fits', 1, 0.25, 2]];

describe('a tree', () => {
  it.each([
    [{ near: 0.4, fits: 1 }, -1],
    [{ near: 0.5 }, 0.25],
    [{ near: 0.9, fits: 1 }, 2],
    [{}, -1],
  ])('follows the evidence %j, what is absent being 0', (features, worth) => {
    expect(weighTrees(features, [tree])).toBe(worth);
  });

  it('adds its worth to that of the others', () => {
    expect(weighTrees({ near: 1, fits: 1 }, [tree, 0.5, tree])).toBe(4.5);
    expect(weighTrees({ near: 1 }, [])).toBe(0);
  });
});
