import { stem } from '../../src/search/terms.ts';
import { everydayPairs } from './everyday.ts';

/** The related stems of each stem, the most alike first, with their likeness in hundredths. */
export type RelatedStems = ReadonlyMap<string, readonly (readonly [string, number])[]>;

const mostOwn = 12;
const mostShared = 14;
const leastLikeness = 45;
/** Two digits on a line. */
const mostLikeness = 99;
const everydayLikeness = 70;

/**
 * Keeps the best of what relates to each stem: its own best, everyday pairs, and the stems that
 * chose it in turn, so that likeness goes both ways.
 */
export function chooseRelated(
  likeness: ReadonlyMap<string, ReadonlyMap<string, number>>,
): RelatedStems {
  const own = new Map([...likeness].map(([stem, related]) => [stem, chooseBest(related)] as const));
  for (const [one, other] of everydayPairs) {
    addEveryday(stem(one), stem(other), own);
    addEveryday(stem(other), stem(one), own);
  }
  const shared = [...share(own)].map(
    ([stem, related]) => [stem, sortBest(related).slice(0, mostShared)] as const,
  );
  return new Map(shared);
}

function chooseBest(related: ReadonlyMap<string, number>): Map<string, number> {
  const best = sortBest(related)
    .slice(0, mostOwn)
    .map(([stem, likeness]) => [stem, Math.round(100 * likeness)] as const);
  return new Map(best.filter(([, likeness]) => likeness >= leastLikeness));
}

/** A pair that is related already keeps its likeness. */
function addEveryday(
  from: string,
  to: string,
  own: ReadonlyMap<string, Map<string, number>>,
): void {
  const related = own.get(from);
  if (from === to || !related || !own.has(to) || related.has(to)) return;
  related.set(to, everydayLikeness);
}

function share(own: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  const shared = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, likeness: number) => {
    const related = shared.get(from) ?? new Map<string, number>();
    shared.set(from, related.set(to, Math.max(related.get(to) ?? 0, likeness)));
  };
  for (const [one, related] of own) {
    for (const [other, likeness] of related) {
      add(one, other, Math.min(mostLikeness, likeness));
      add(other, one, Math.min(mostLikeness, likeness));
    }
  }
  return shared;
}

function sortBest(related: ReadonlyMap<string, number>): [string, number][] {
  return [...related].sort(([, one], [, other]) => other - one);
}
