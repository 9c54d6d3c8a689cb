import type { Features, Weights } from '../src/answer/features.ts';
import { addScaled, dot, Names, type SparseVector } from './sparse.ts';

/** A candidate of one question: its evidence, and whether it is a right one (0 to 1). */
export interface Example {
  readonly features: Features;
  readonly right: number;
}

export interface Training {
  /** Strength of the pull towards zero. */
  readonly decay: number;
  readonly rounds: number;
}

interface CompiledGroup {
  readonly vectors: readonly SparseVector[];
  readonly right: Float64Array;
}

/**
 * Trains weights so that each group's right candidates get the larger share of a softmax over the
 * group: maximises the log of the right candidates' summed probability, by AdaGrad (Duchi 2011). A group
 * without a right one teaches nothing.
 *
 * @param groups taken one at a time, since all their evidence by name would fill a small computer
 */
export function trainSoftmax(
  groups: Iterable<readonly Example[]>,
  { decay, rounds }: Training,
): Weights {
  const names = new Names();
  const compiled: CompiledGroup[] = [];
  for (const examples of groups) {
    if (examples.every(({ right }) => right === 0)) continue;
    compiled.push({
      vectors: examples.map(({ features }) => names.compile(features)),
      right: Float64Array.from(examples, ({ right }) => right),
    });
  }
  const weights = new Float64Array(names.size);
  const squares = new Float64Array(names.size).fill(1e-3);
  const gradient = new Float64Array(names.size);
  for (let round = 0; round < rounds; round++) {
    for (const group of compiled) {
      const touched = addGradient(group, weights, gradient);
      for (const id of touched) {
        const step = (gradient[id] ?? 0) - (decay / compiled.length) * (weights[id] ?? 0);
        gradient[id] = 0;
        squares[id] = (squares[id] ?? 0) + step * step;
        weights[id] = (weights[id] ?? 0) + (0.3 * step) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  return names.label(weights);
}

/** Adds the gradient of one group to `gradient` and tells which weights it touches. */
function addGradient(
  { vectors, right }: CompiledGroup,
  weights: Float64Array,
  gradient: Float64Array,
): Set<number> {
  const scores = vectors.map((vector) => dot(vector, weights));
  const top = scores.reduce((so, score) => Math.max(so, score), -Infinity);
  const exps = scores.map((score) => Math.exp(score - top));
  const all = exps.reduce((sum, x) => sum + x, 0);
  const good = exps.reduce((sum, x, i) => sum + x * (right[i] ?? 0), 0);
  const touched = new Set<number>();
  if (good <= 0) return touched;
  vectors.forEach((vector, i) => {
    const share = ((exps[i] ?? 0) * (right[i] ?? 0)) / good - (exps[i] ?? 0) / all;
    if (Math.abs(share) < 1e-6) return;
    addScaled(vector, share, gradient);
    for (const id of vector.ids) touched.add(id);
  });
  return touched;
}
