import type { Features } from './features.ts';

/**
 * A decision tree over named evidence: a leaf's worth, or a feature, a bound, the tree to follow
 * where the feature is below the bound, and the tree to follow from the bound on.
 */
export type Tree = number | readonly [feature: string, bound: number, below: Tree, from: Tree];

/** The sum of the trees' worths, in log odds; absent evidence is 0. */
export function weighTrees(features: Features, trees: readonly Tree[]): number {
  return trees.reduce<number>((sum, tree) => sum + worth(tree, features), 0);
}

function worth(tree: Tree, features: Features): number {
  if (typeof tree === 'number') return tree;
  const [feature, bound, below, from] = tree;
  return worth((features[feature] ?? 0) < bound ? below : from, features);
}
