import type { Features, Weights } from '../src/answer/features.ts';

/** Evidence with its names replaced by numbers, so that training needs no look-ups by name. */
export interface SparseVector {
  readonly ids: Uint32Array;
  readonly values: Float64Array;
}

/** Numbers the names of evidence in the order in which they are first met. */
export class Names {
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.#ids.size;
  }

  compile(features: Features): SparseVector {
    const present = Object.entries(features).filter(([, value]) => value !== 0);
    return {
      ids: Uint32Array.from(present, ([name]) => this.#idOf(name)),
      values: Float64Array.from(present, ([, value]) => value),
    };
  }

  /** Weights by name again. */
  label(weights: Float64Array): Weights {
    return Object.fromEntries([...this.#ids].map(([name, id]) => [name, weights[id] ?? 0]));
  }

  #idOf(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.#ids.size);
    return this.#ids.size - 1;
  }
}

export function dot({ ids, values }: SparseVector, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += (values[i] ?? 0) * (weights[ids[i] ?? 0] ?? 0);
  return sum;
}

/** Adds `scale` times the vector to `target`. */
export function addScaled(
  { ids, values }: SparseVector,
  scale: number,
  target: Float64Array,
): void {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    target[id] = (target[id] ?? 0) + scale * (values[i] ?? 0);
  }
}
