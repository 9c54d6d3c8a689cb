import type { Person } from '../../story.ts';
import type { Reading } from '../discourse/reading.ts';

export interface Named {
  readonly person: Person;
  readonly i: number;
}

/** Everybody named before an offset, the last named first. */
export const namedBefore = ({ people }: Reading, here: number) =>
  people
    .map((person, i) => ({
      person,
      i,
      last: person.mentions.filter(({ start }) => start < here).at(-1)?.start ?? -1,
    }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last);
