import type { Features, Weights } from '../src/answer/features.ts';

/** A candidate of one question: its evidence, and whether it is a right one (0 to 1). */
export interface Example {
  readonly features: Features;
  readonly right: number;
}

export interface Group {
  readonly examples: readonly Example[];
  readonly weight: number;
}

export interface Training {
  /** Strength of the pull towards zero. */
  readonly decay: number;
  readonly rounds: number;
}

/**
 * Trains weights so that each group's right candidates get the larger share of a softmax over the
 * group: maximises the log of the right candidates' summed probability, by AdaGrad (Duchi 2011).
 */
export function trainSoftmax(groups: readonly Group[], { decay, rounds }: Training): Weights {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const group of groups) {
      const gradient = gradientOf(group.examples, weights);
      for (const name in gradient) {
        const step =
          group.weight * (gradient[name] ?? 0) - (decay / groups.length) * (weights[name] ?? 0);
        squares[name] = (squares[name] ?? 1e-3) + step * step;
        weights[name] = (weights[name] ?? 0) + (0.3 * step) / Math.sqrt(squares[name] ?? 1);
      }
    }
  }
  return weights;
}

function gradientOf(group: readonly Example[], weights: Weights): Record<string, number> {
  const scores = group.map(({ features }) => {
    let sum = 0;
    for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
    return sum;
  });
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const all = exps.reduce((sum, x) => sum + x, 0);
  const right = exps.reduce((sum, x, i) => sum + x * (group[i]?.right ?? 0), 0);
  const gradient: Record<string, number> = {};
  if (right <= 0) return gradient;
  group.forEach(({ features, right: isRight }, i) => {
    const share = ((exps[i] ?? 0) * isRight) / right - (exps[i] ?? 0) / all;
    if (Math.abs(share) < 1e-6) return;
    for (const name in features)
      gradient[name] = (gradient[name] ?? 0) + share * (features[name] ?? 0);
  });
  return gradient;
}
