import type { Person } from '../../story.ts';

/** Whom a label means by any form of the name, in capitals or not: indexes into `people`. */
export function peopleCalled(label: string, people: readonly Person[]): number[] {
  const wanted = label.toLowerCase();
  return people.flatMap(({ name, aliases }, i) =>
    [name, ...aliases].some((form) => form.toLowerCase() === wanted) ? [i] : [],
  );
}
