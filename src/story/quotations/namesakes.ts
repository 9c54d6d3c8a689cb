import type { Person } from '../story.ts';
import type { Item } from './frames.ts';
import type { Phrase } from './phrases.ts';
import type { Discourse } from './pronouns.ts';

/**
 * Who else a bare surname is: in a story about somebody who died, "Doe wrote" is the relative of that
 * name who has spoken before.
 */
export function speakingNamesake(
  text: string,
  { people, turns }: Discourse,
  items: readonly Item[],
  { first, last }: Phrase,
  person: number,
): number | undefined {
  const only = items[first];
  if (first !== last || !only || turns.has(person)) return undefined;
  const namesakes = [...turns.keys()].filter((other) => isNamesake(people[other], only.text));
  const [namesake] = namesakes;
  const dead = namesakes.length === 1 && people[person]?.mentions.some((at) => hasDied(text, at));
  return dead ? namesake : undefined;
}

const isNamesake = (person: Person | undefined, surname: string): boolean =>
  person?.name.split(' ').at(-1) === surname;

const REACH = 80;
const DIED =
  /^['’]s (?:death|killing|murder)\b|^[^.!?\n]{0,60}\b(?:died|was killed|was murdered)\b/u;

const hasDied = (text: string, { end }: Person['mentions'][number]): boolean =>
  DIED.test(text.slice(end, end + REACH));
