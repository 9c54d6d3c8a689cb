import type { Gender } from '../../lexicon/givenNames.ts';
import type { Person } from '../../story.ts';

const PARENT = /(?:^| )(?:father|mother|dad|mum|mom|parent) of (?<child>.+)$/u;

/** Whom "his daughter" means when one alone in the story is said to be somebody's, or a parent's only child. */
export function kinCalled(
  people: readonly Person[],
  noun: string,
  gender: Gender,
): number | undefined {
  const called = people.flatMap(({ relations }, i) =>
    relations.some((relation) => new RegExp(`(?:^| )${noun} of `, 'u').test(relation)) ? [i] : [],
  );
  const children = /^(?:son|daughter)$/u.test(noun)
    ? people.flatMap(({ relations }) => relations.map((one) => PARENT.exec(one)?.groups?.['child']))
    : [];
  const named = people.flatMap(({ name, gender: own }, i) =>
    children.includes(name) && own === gender ? [i] : [],
  );
  const fitting = new Set(called.length > 0 ? called : named);
  const [only] = fitting;
  return fitting.size === 1 ? only : undefined;
}
