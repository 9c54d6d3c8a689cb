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

/** Takes a piece of evidence: what was seen, and how strongly. What is 0 need not be told. */
export type Tell = (name: string, value: number) => void;

/** All that `describe` tells, by name. */
export function collectFeatures(describe: (tell: Tell) => void): Features {
  const features: Record<string, number> = {};
  describe((name, value) => {
    features[name] = value;
  });
  return features;
}

/** The weighted sum of all that `describe` tells, for the thousands of which nothing else is asked. */
export function weighTold(describe: (tell: Tell) => void, weights: Weights): number {
  let sum = 0;
  describe((name, value) => {
    sum += value * (weights[name] ?? 0);
  });
  return sum;
}

const compounds = new Map<string, Map<string, Map<string, string>>>();

/** `what` and `of` as one name. Names are few and needed without end, so each is made only once. */
export function compound(what: string, of: string, joint = ' '): string {
  const known = compounds.get(joint)?.get(what)?.get(of);
  if (known !== undefined) return known;
  const joined = compounds.get(joint) ?? new Map<string, Map<string, string>>();
  const beginning = joined.get(what) ?? new Map<string, string>();
  const name = what + joint + of;
  compounds.set(joint, joined.set(what, beginning.set(of, name)));
  return name;
}
