import { fields } from '../search/passageIndex.ts';
import { rarity } from '../search/search.ts';
import { lexeme } from './stemVector.ts';
import type { WordRow } from './wordRows.ts';

/** How the archive is searched for some stems. */
export interface Candidacy {
  /** A `tsquery` for the passages that are looked at. */
  readonly query: string;
  /** What they are ranked by: a `tsquery` a stem, and how much it counts. */
  readonly stems: readonly string[];
  readonly weights: readonly number[];
}

/** A stem that is looked for. */
interface Sought {
  readonly stem: string;
  readonly boost: number;
  /** How many passages hold it. */
  readonly holders: number;
  /** How much it tells: its boost times its rarity. */
  readonly weight: number;
}

/** Stems that rank passages; the many words of like meaning tell less and less. */
const mostStems = 40;

/** So many passages are enough to rank. */
const enough = 2_000;

/** Stems of which passages must hold two or three, being too common alone; the question's own first. */
const mostTogether = 6;

/**
 * Chooses what to look for: the most telling stems alone, until they find enough, and the others in
 * twos and threes, as far as these are rare. So the work does not grow with the archive, and a passage
 * is passed over only if it holds none of what tells most.
 *
 * @param boosts how much each stem counts beside the others
 * @param uses how the archive uses them
 * @param size passages in the archive
 */
export function seek(
  boosts: ReadonlyMap<string, number>,
  uses: ReadonlyMap<string, WordRow>,
  size: number,
): Candidacy | undefined {
  const sought = [...boosts]
    .flatMap(([stem, boost]) => {
      const holders = holdersOf(uses.get(stem));
      return holders > 0 ? [{ stem, boost, holders, weight: boost * rarity(holders, size) }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostStems);
  if (sought.length === 0) return undefined;
  return {
    query: clauses(sought, size).map(together).join(' | '),
    stems: sought.map(({ stem }) => lexeme(stem)),
    weights: sought.map(({ weight }) => weight),
  };
}

/** Passages that hold a stem in the field where most do. */
function holdersOf(row: WordRow | undefined): number {
  return row ? Math.max(...fields.map((field) => (field === 'kind' ? 0 : row[`in_${field}`]))) : 0;
}

function together(clause: readonly Sought[]): string {
  return `(${clause.map(({ stem }) => lexeme(stem)).join(' & ')})`;
}

/** Sets of stems; a passage that holds all of any set is looked at. */
function clauses(sought: readonly Sought[], size: number): (readonly Sought[])[] {
  let left = enough;
  const take = (clause: readonly Sought[]) => {
    const expected = expectedHolders(clause, size);
    if (expected > left) return false;
    left -= expected;
    return true;
  };
  const alone = sought.findIndex((one) => !take([one]));
  if (alone < 0) return sought.map((one) => [one]);
  const common = sought
    .slice(alone)
    .sort((a, b) => b.boost - a.boost || b.weight - a.weight)
    .slice(0, mostTogether);
  const chosen = [
    ...sought.slice(0, alone).map((one) => [one]),
    ...[...pairs(common), ...triples(common)].filter(take),
  ];
  return chosen.length > 0 ? chosen : [common];
}

/** As if words kept no company; those of one subject do, so it is rather more. */
function expectedHolders(clause: readonly Sought[], size: number): number {
  return clause.reduce((expected, { holders }) => (expected * holders) / size, size);
}

function pairs<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other]));
}

function triples<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((one, i) => pairs(items.slice(i + 1)).map((two) => [one, ...two]));
}
