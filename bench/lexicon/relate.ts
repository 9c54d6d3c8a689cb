import type { DictionaryRelations, StemPairs } from './dictionaryRelations.ts';
import { cosine, findNeighbours } from './vectors.ts';

/** All that is known of how stems relate. */
export interface Evidence {
  readonly relations: DictionaryRelations;
  readonly vectors: ReadonlyMap<string, Float32Array>;
  readonly kinship: ReadonlySet<string>;
}

/** Likeness of a pair, 0 to 1, from the cosine of its vectors and its sense share; 0 is unrelated. */
type Rule = (cosine: number, share: number) => number;

/** Vectors must confirm what the dictionary says, unless it is the usual sense of both words. */
const synonymRule: Rule = (cosine, share) =>
  cosine > 0.2 || share > 0.25 ? 0.35 + 0.5 * cosine + 0.4 * share : 0;

const derivationRule: Rule = (cosine, share) =>
  cosine > 0.2 || share > 0.2 ? 0.45 + 0.5 * cosine + 0.2 * share : 0;

/** Kinds are often far too wide ("thing"), so both must agree. */
const kindRule: Rule = (cosine, share) =>
  cosine > 0.38 && share > 0.05 ? 0.1 + 0.6 * cosine + 0.2 * share : 0;

const leastNeighbourCosine = 0.6;
const mostNeighbours = 8;
const neighbourWeight = 0.75;
/** A rarer sense does not make two neighbours sisters. */
const leastSisterShare = 0.02;
/** Of so many meanings that it stands for none. */
const meaningless = 'get';

/** The stems related to `stem` with their likeness, 0 to 1, by the rules of this file. */
export function relate(stem: string, evidence: Evidence): Map<string, number> {
  const { synonyms, derivations, kinds } = evidence.relations;
  const related = new Map<string, number>();
  applyRule(synonymRule, synonyms, { stem, evidence, related });
  applyRule(derivationRule, derivations, { stem, evidence, related });
  applyRule(kindRule, kinds, { stem, evidence, related });
  addNeighbours(stem, evidence, related);
  for (const other of [...related.keys()]) {
    if (areAntonyms(stem, other, evidence) || other === meaningless) related.delete(other);
  }
  return related;
}

function applyRule(
  rule: Rule,
  pairs: StemPairs,
  { stem, evidence: { vectors }, related }: RelatedStems,
): void {
  const own = vectors.get(stem);
  for (const [other, share] of pairs.get(stem) ?? []) {
    const vector = vectors.get(other);
    const likeness = own && vector ? Math.min(1, rule(cosine(own, vector), share)) : 0;
    if (likeness > (related.get(other) ?? 0)) related.set(other, likeness);
  }
}

interface RelatedStems {
  readonly stem: string;
  readonly evidence: Evidence;
  readonly related: Map<string, number>;
}

/**
 * Adds the stems used in the same company. Company cannot tell a word from its opposite or from its
 * sister, so antonyms, co-hyponyms and kinship terms ("father" and "son") are kept apart.
 */
function addNeighbours(stem: string, evidence: Evidence, related: Map<string, number>): void {
  const neighbours = findNeighbours(stem, evidence.vectors, leastNeighbourCosine)
    .filter((near) => !areAntonyms(stem, near.stem, evidence))
    .filter((near) => !areSisters(stem, near.stem, evidence))
    .slice(0, mostNeighbours);
  for (const near of neighbours) {
    const likeness = neighbourWeight * near.cosine;
    if (likeness <= (related.get(near.stem) ?? 0)) continue;
    if (areKin(stem, near.stem, evidence)) related.delete(near.stem);
    else related.set(near.stem, likeness);
  }
}

function areAntonyms(one: string, other: string, { relations: { antonyms } }: Evidence): boolean {
  return antonyms.get(one)?.has(other) || antonyms.get(other)?.has(one) || false;
}

function areSisters(one: string, other: string, { relations }: Evidence): boolean {
  if (relations.synonyms.get(one)?.has(other)) return false;
  return (relations.sisters.get(one)?.get(other) ?? 0) > leastSisterShare;
}

function areKin(one: string, other: string, { kinship }: Evidence): boolean {
  return kinship.has(one) && kinship.has(other);
}
