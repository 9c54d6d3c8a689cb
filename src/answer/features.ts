/** Named evidence: what was seen and how strongly. */
export type Features = Readonly<Record<string, number>>;

/** A trained weight for each name; names without one count for nothing. */
export type Weights = Readonly<Record<string, number>>;

/** The weighted sum of the evidence, in the unit of the weights (log odds). */
export function weighFeatures(features: Features, weights: Weights): number {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}
