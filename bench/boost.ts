import type { Features } from '../src/answer/features.ts';
import { type Tree, weighTrees } from '../src/answer/trees.ts';
import { seeded } from './seeded.ts';

/** One observation: its evidence, the outcome (0 or 1) and how much it counts. */
export interface Observation {
  readonly features: Features;
  readonly right: number;
  readonly weight: number;
}

export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's step that is taken. */
  readonly rate: number;
  /** Least curvature of a leaf: one of few or settled observations is not worth a split. */
  readonly leastCurvature: number;
  /** Strength of the pull of leaves towards zero. */
  readonly decay: number;
  /** Share of the features, and of the observations, that each tree may look at. */
  readonly featureShare: number;
  readonly rowShare: number;
}

/** A feature's values cut into bins: `bounds[i]` is the least value of bin `i + 1`. */
interface Column {
  readonly name: string;
  readonly bounds: readonly number[];
  readonly bins: Uint8Array;
}

/** The slope and curvature of the loss at each observation's present score. */
interface Slopes {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/** What a tree may grow on. */
interface Ground {
  readonly columns: readonly Column[];
  readonly slopes: Slopes;
  readonly options: Boosting;
}

const mostBins = 32;
/** Evidence seen less often is left out. */
const leastSeen = 25;

/**
 * Trains trees whose sum is the log odds of the outcome, by gradient boosting with second-order
 * leaves (Chen and Guestrin 2016, equations 5 to 7). Repeats exactly.
 */
export function trainTrees(observations: readonly Observation[], options: Boosting): Tree[] {
  const columns = binColumns(observations.map(({ features }) => features));
  const scores = new Float64Array(observations.length);
  const random = seeded(1);
  return Array.from({ length: options.trees }, () => {
    const slopes = slopesAt(scores, observations);
    const offered = columns.filter(() => random() < options.featureShare);
    const rows = Uint32Array.from([...scores.keys()].filter(() => random() < options.rowShare));
    const tree = grow(rows, options.depth, { columns: offered, slopes, options });
    observations.forEach(({ features }, row) => {
      scores[row] = (scores[row] ?? 0) + weighTrees(features, [tree]);
    });
    return tree;
  });
}

/** Of the logistic loss. */
function slopesAt(scores: Float64Array, observations: readonly Observation[]): Slopes {
  const gradient = new Float64Array(scores.length);
  const curvature = new Float64Array(scores.length);
  observations.forEach(({ right, weight }, row) => {
    const likely = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    gradient[row] = weight * (likely - right);
    curvature[row] = weight * likely * (1 - likely);
  });
  return { gradient, curvature };
}

interface Split {
  readonly column: Column;
  /** Rows of this bin and lower go below. */
  readonly bin: number;
  readonly gain: number;
}

function grow(rows: Uint32Array, depth: number, ground: Ground): Tree {
  const split = depth > 0 ? bestSplit(rows, ground) : undefined;
  if (!split) return leaf(rows, ground);
  const { column, bin } = split;
  const below = rows.filter((row) => (column.bins[row] ?? 0) <= bin);
  const from = rows.filter((row) => (column.bins[row] ?? 0) > bin);
  const bound = column.bounds[bin] ?? 0;
  return [column.name, bound, grow(below, depth - 1, ground), grow(from, depth - 1, ground)];
}

function leaf(rows: Uint32Array, { slopes, options }: Ground): number {
  let gradient = 0;
  let curvature = options.decay;
  for (const row of rows) {
    gradient += slopes.gradient[row] ?? 0;
    curvature += slopes.curvature[row] ?? 0;
  }
  return Math.round((-1e4 * options.rate * gradient) / curvature) / 1e4;
}

function bestSplit(rows: Uint32Array, ground: Ground): Split | undefined {
  let best: Split | undefined;
  for (const column of ground.columns) {
    const split = splitColumn(column, rows, ground);
    if (split && (!best || split.gain > best.gain)) best = split;
  }
  return best;
}

/** The bin to split after that lowers the loss most, if any lowers it. */
function splitColumn(
  column: Column,
  rows: Uint32Array,
  { slopes, options: { decay, leastCurvature } }: Ground,
): Split | undefined {
  const gradients = new Float64Array(mostBins + 1);
  const curvatures = new Float64Array(mostBins + 1);
  for (const row of rows) {
    const bin = column.bins[row] ?? 0;
    gradients[bin] = (gradients[bin] ?? 0) + (slopes.gradient[row] ?? 0);
    curvatures[bin] = (curvatures[bin] ?? 0) + (slopes.curvature[row] ?? 0);
  }
  const allGradient = gradients.reduce((sum, x) => sum + x, 0);
  const allCurvature = curvatures.reduce((sum, x) => sum + x, 0);
  const worth = (gradient: number, curvature: number) => gradient ** 2 / (curvature + decay);
  let best: Split | undefined;
  let gradient = 0;
  let curvature = 0;
  column.bounds.forEach((_, bin) => {
    gradient += gradients[bin] ?? 0;
    curvature += curvatures[bin] ?? 0;
    if (curvature < leastCurvature || allCurvature - curvature < leastCurvature) return;
    const gain =
      worth(gradient, curvature) +
      worth(allGradient - gradient, allCurvature - curvature) -
      worth(allGradient, allCurvature);
    if (gain > (best?.gain ?? leastGain)) best = { column, bin, gain };
  });
  return best;
}

const leastGain = 1e-6;

function binColumns(rows: readonly Features[]): Column[] {
  const seen = new Map<string, number>();
  for (const row of rows) {
    for (const name in row) if (row[name]) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...seen]
    .filter(([, count]) => count >= leastSeen)
    .map(([name]) => binColumn(name, rows))
    .filter(({ bounds }) => bounds.length > 0);
}

/** Cuts at quantiles, and above the least value, so that rare evidence is told from none. */
function binColumn(name: string, rows: readonly Features[]): Column {
  const values = rows.map((row) => row[name] ?? 0);
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const cuts = Array.from({ length: mostBins - 1 }, (_, i) =>
    roundBound(sorted[Math.floor(((i + 1) * sorted.length) / mostBins)] ?? 0),
  );
  const next = roundBound(sorted.find((value) => value > least) ?? least);
  const bounds = [...new Set([...cuts, next])].filter((cut) => cut > least).sort((a, b) => a - b);
  const kept = bounds.slice(0, mostBins);
  const bins = Uint8Array.from(values, (value) => kept.filter((bound) => value >= bound).length);
  return { name, bounds: kept, bins };
}

/** Bounds are written with four digits, so they are trained with four. */
function roundBound(value: number): number {
  return Number(value.toPrecision(4));
}
