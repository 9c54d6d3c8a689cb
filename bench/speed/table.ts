/** What one bench found: rows of cells under a head, as the README prints it. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the figures mean, and what they are held against. */
  readonly note?: string;
}

/** A question about speed or size, and how to answer it. */
export interface Bench {
  readonly question: string;
  run(extent: Extent): Table | Promise<Table>;
}

/** How far the benches go. */
export interface Extent {
  /** Passages in the corpora, growing. */
  readonly sizes: readonly number[];
  readonly rounds: number;
}

export function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(2) : time.toFixed(0);
}

export function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} ×`;
}

export function percentOf(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** How fast a figure grows with size: time ~ size to the power of this. */
export function exponent(figures: readonly number[], sizes: readonly number[]): number {
  const [first = 1, last = 1] = [figures[0], figures.at(-1)];
  return Math.log(last / first) / Math.log((sizes[figures.length - 1] ?? 1) / (sizes[0] ?? 1));
}
