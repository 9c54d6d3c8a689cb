import { isTitle } from '../../lexicon/titles.ts';
import { readOnce } from '../../readOnce.ts';
import type { Person } from '../../story.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';

/**
 * Who else a bare surname is: in a story about somebody who died, "Doe wrote" is the relative of that
 * name who has spoken before.
 */
export function speakingNamesake(
  text: string,
  { people, turns }: Discourse,
  items: Items,
  { first, last }: Phrase,
  person: number,
): number | undefined {
  const only = items[first];
  if (first !== last || !only || turns.has(person)) return undefined;
  const namesakes = (bySurname(people).get(only.text) ?? []).filter((other) => turns.has(other));
  const [namesake] = namesakes;
  const dead = namesakes.length === 1 && people[person]?.mentions.some((at) => hasDied(text, at));
  return dead ? namesake : undefined;
}

/** Whom "the younger Doe" and "the elder Doe" mean: the child or the parent of the Doe whom the story names so. */
export function generationOf(
  people: readonly Person[],
  items: Items,
  { first, last }: Phrase,
): number | undefined {
  const styled = isTitle(items[last - 1]?.text ?? '') ? 1 : 0;
  const word = items[last - 1 - styled]?.text ?? '';
  const named = items[last]?.person;
  if (
    last - first !== 2 + styled ||
    named === undefined ||
    !/^(?:younger|elder|older|senior|junior)$/u.test(word)
  )
    return undefined;
  const pair = familyOf(people, named);
  return pair && (/^(?:younger|junior)$/u.test(word) ? pair.child : pair.parent);
}

interface Family {
  readonly parent: number;
  readonly child: number;
}

const RELATION =
  /(?:^|\s)(?:(?<child>son|daughter|brother|sister)|father|mother|dad|mum|mom) of (?<name>.+)$/u;

/** The first parent and child, or elder and younger of a family, that a person is one of. */
const familyOf = (people: readonly Person[], person: number): Family | undefined =>
  people
    .flatMap((_, i) => familiesOf(people, i))
    .find(({ parent, child }) => parent === person || child === person);

function familiesOf(people: readonly Person[], i: number): Family[] {
  return (people[i]?.relations ?? []).flatMap((relation) => {
    const { child, name } = RELATION.exec(relation)?.groups ?? {};
    const other = people.findIndex((one) => one.name === name);
    if (other < 0) return [];
    return [child ? { parent: other, child: i } : { parent: i, child: other }];
  });
}

/** The people of each surname; read once, since every surname asks for its own. */
const bySurname = readOnce((people: readonly Person[]): ReadonlyMap<string, readonly number[]> => {
  const named = new Map<string, number[]>();
  for (const [i, { name }] of people.entries()) {
    const surname = name.split(' ').at(-1) ?? '';
    const others = named.get(surname);
    if (others) others.push(i);
    else named.set(surname, [i]);
  }
  return named;
});

const REACH = 80;
const DIED =
  /^['’]s (?:death|killing|murder)\b|^[^.!?\n]{0,60}\b(?:died|was killed|was murdered)\b/u;

const hasDied = (text: string, { end }: Person['mentions'][number]): boolean =>
  DIED.test(text.slice(end, end + REACH));
