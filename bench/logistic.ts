import { type Features, type Weights, weighFeatures } from '../src/answer/features.ts';

/** One observation: its evidence, the outcome (0 or 1) and how much it counts. */
export interface Observation {
  readonly features: Features;
  readonly right: number;
  readonly weight: number;
}

/** Logistic regression with L2 decay, by full-batch AdaGrad; weights are log odds. */
export function trainLogistic(
  observations: readonly Observation[],
  { decay, rounds }: { readonly decay: number; readonly rounds: number },
): Weights {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    const gradient = gradientOf(observations, weights);
    for (const name in gradient) {
      const step = (gradient[name] ?? 0) - decay * (weights[name] ?? 0);
      squares[name] = (squares[name] ?? 1e-3) + step * step;
      weights[name] = (weights[name] ?? 0) + (0.5 * step) / Math.sqrt(squares[name] ?? 1);
    }
  }
  return weights;
}

function gradientOf(
  observations: readonly Observation[],
  weights: Weights,
): Record<string, number> {
  const gradient: Record<string, number> = {};
  for (const { features, right, weight } of observations) {
    const error = weight * (right - 1 / (1 + Math.exp(-weighFeatures(features, weights))));
    for (const name in features) {
      gradient[name] = (gradient[name] ?? 0) + error * (features[name] ?? 0);
    }
  }
  return gradient;
}
