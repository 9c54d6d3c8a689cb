import type { Features } from '../../features.ts';
import type { Hit } from '../matches.ts';
import type { Candidacy } from './candidacy.ts';

/** How near each other, and whether in the same order, the question's neighbouring words stand. */
export function proximity({ meetings }: Candidacy): Features {
  let weights = 0;
  let ordered = 0;
  let near = 0;
  let worst = 1;
  for (const [i, second] of meetings.entries()) {
    const first = meetings[i - 1];
    if (!first) continue;
    const weight = Math.min(first.word.weight, second.word.weight);
    const distance = second.word.position - first.word.position;
    const closest = closeness(first.hits, second.hits, distance);
    weights += weight;
    if (standInOrder(first.hits, second.hits, distance + 1)) ordered += weight;
    near += weight * closest;
    worst = Math.min(worst, closest);
  }
  if (weights === 0) return { ordered: 0 };
  return { ordered: ordered / weights, together: near / weights, apart: 1 - worst };
}

/** Whether a hit of the second follows one of the first within `reach` words. */
function standInOrder(first: readonly Hit[], second: readonly Hit[], reach: number): boolean {
  return first.some((x) => second.some((y) => y.at > x.at && y.at - x.at <= reach));
}

const halfDistance = 3;

/** 1 where two hits stand as near as in the question, less the farther apart they are. */
function closeness(first: readonly Hit[], second: readonly Hit[], distance: number): number {
  let closest = 0;
  for (const x of first) {
    for (const y of second) {
      const extra = Math.max(0, Math.abs(x.at - y.at) - distance);
      closest = Math.max(closest, (x.strength * y.strength) / (1 + extra / halfDistance));
    }
  }
  return closest;
}
