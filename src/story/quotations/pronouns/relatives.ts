import { genderOfRelation } from '../../lexicon/relationNouns.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Frame } from '../frames/frame.ts';
import type { Owner, Source } from '../subjects/source.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import { isOffice } from './unnamedSpeakers.ts';

/** "her husband", "Doe's mother", when the story has told who that is, or whose wife or daughter she is. */
export function relativeOf(
  state: Reading,
  index: number,
  owned: Owner,
  frame: Frame,
): number | undefined {
  const owner = ownerOf(state, index, owned, frame);
  if (owner === undefined) return undefined;
  const noun = owned.rest.split(' ').at(-1) ?? '';
  const name = state.people[owner]?.name ?? '';
  const relative = state.people.findIndex(
    ({ relations }, i) =>
      i !== owner && relations.some((relation) => relation.endsWith(`${noun} of ${name}`)),
  );
  return relative >= 0 ? relative : relativeSoCalled(state, owner, noun);
}

/** What somebody is to a mother, a son, an aunt: the story may tell a kinship from either side. */
const COUNTERPARTS: readonly (readonly [noun: RegExp, counterpart: string])[] = [
  [/^(?:mother|mum|mom|father|dad|parent)$/u, 'son|daughter|child|stepson|stepdaughter'],
  [/^(?:son|daughter|child)$/u, 'mother|mum|mom|father|dad|parent'],
  [/^(?:brother|sister|sibling)$/u, 'brother|sister|sibling'],
  [/^(?:husband|wife|partner)$/u, 'husband|wife|partner'],
  [/^(?:boyfriend|girlfriend|fiancée?)$/u, 'boyfriend|girlfriend|fiancée?'],
  [/^(?:aunt|uncle)$/u, 'niece|nephew'],
  [/^(?:niece|nephew)$/u, 'aunt|uncle'],
  [/^grand(?:mother|father|ma|pa|ad|dad)$/u, 'grandson|granddaughter|grandchild'],
  [/^grand(?:son|daughter|child)$/u, 'grand(?:mother|father|ma|pa|ad|dad)'],
  [/^cousin$/u, 'cousin'],
];

/** "her mother" of one who is told to be "daughter of Jane Doe". */
function relativeSoCalled({ people }: Reading, owner: number, noun: string): number | undefined {
  const counterpart = COUNTERPARTS.find(([nouns]) => nouns.test(noun))?.[1];
  if (counterpart === undefined) return undefined;
  const relation = new RegExp(`(?:^| )(?:${counterpart}) of (?<name>.+)$`, 'u');
  const gender = genderOfRelation(noun);
  const names = (people[owner]?.relations ?? []).map((one) => relation.exec(one)?.groups?.['name']);
  const called = people.findIndex(
    (person) =>
      names.includes(person.name) &&
      (gender ?? person.gender ?? gender) === (person.gender ?? gender),
  );
  return called >= 0 ? called : undefined;
}

function ownerOf(state: Reading, index: number, owner: Owner, frame: Frame): number | undefined {
  return typeof owner.whose === 'number'
    ? owner.whose
    : resolvePronoun(owner.whose, index, frame.items.at(-1)?.start ?? 0, state.discourse);
}

/** "Doe spoke to Roe. His wife …": the sentence before names another of that gender. */
function isAmongOthers({ people, frames }: Reading, index: number, owner: number): boolean {
  const before = frames[index - 1]?.items ?? [];
  return before.some(
    ({ person }) =>
      person !== undefined && person !== owner && people[person]?.gender === people[owner]?.gender,
  );
}

/** "The nominee said so. His wife …": one who has only an office spoke right before, and may be the owner. */
const isBehindUnnamed = ({ said }: Reading, index: number): boolean =>
  said?.frame === index - 1 && !('person' in said.voice) && isOffice(said.voice.phrase);

/** "his family" with the owner's name in the pronoun's place, when that is known. */
export function ownedName(
  state: Reading,
  index: number,
  source: Source & { kind: 'phrase' },
  frame: Frame,
): string {
  if (!source.owner || typeof source.owner.whose === 'number') return source.name;
  const owner = ownerOf(state, index, source.owner, frame);
  const sure =
    owner !== undefined && !isAmongOthers(state, index, owner) && !isBehindUnnamed(state, index);
  const name = sure ? state.people[owner]?.name : undefined;
  return name === undefined
    ? source.name
    : `${name}${/s$/u.test(name) ? '’' : '’s'} ${source.owner.rest}`;
}
