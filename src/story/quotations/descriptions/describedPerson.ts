import type { Gender } from '../../lexicon/givenNames.ts';
import { genderOfRelation } from '../../lexicon/relationNouns.ts';
import { genderOfSomebody } from '../../lexicon/somebodyNouns.ts';
import { contains } from '../../span.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Frame } from '../frames/frame.ts';
import { subjectOf } from '../frames/frameSubject.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import { type Epithet, epithetOf, fits, isOf, isOfAnother } from './epithets.ts';
import { type Named, namedBefore } from './namedBefore.ts';
import { generationOf } from './namesakes.ts';
import { partyMember } from './partyMembers.ts';

const EPITHET_FRAMES = 3;

/** Whom of those named before a description means: "the 34-year-old", "the mayor of Hull", "the younger Doe". */
export function describedPerson(
  state: Reading,
  index: number,
  frame: Frame,
  phrase: Phrase,
): number | undefined {
  const epithet = epithetOf(frame.items, phrase);
  return (
    (epithet && personOf(state, index, epithet, frame, phrase)) ??
    holderOf(state, frame, phrase) ??
    partyMember(state, frame.items, phrase) ??
    generationOf(state.people, frame.items, phrase)
  );
}

/** Whom "the Spaniard" or "the former striker" means: the one it fits, else who was just in view. */
function personOf(
  state: Reading,
  index: number,
  epithet: Epithet,
  { items }: Frame,
  { first }: Phrase,
): number | undefined {
  const named = namedBefore(state, items[first]?.start ?? 0);
  const fitting = named.filter(
    ({ person }) => fits(state.text, person, epithet) && !isOfAnother(person, epithet),
  );
  const meant =
    fitting.find(({ person }) => isOf(person, epithet)) ?? onlyTied(named, epithet) ?? fitting[0];
  if (meant) return meant.i;
  if (epithet.sure) return inView(state, index, genderOfRelation(epithet.noun));
  // Told of the only one named so far, whose trade the story does not say otherwise.
  const [only, ...others] = named;
  const gender = genderOfSomebody(epithet.noun);
  const lone =
    others.length === 0 &&
    only?.person.roles.length === 0 &&
    // "The old man" is no Jane Doe.
    (gender ?? only.person.gender) === (only.person.gender ?? gender);
  // "“You are late, Mr Doe,” said the harbourmaster.": nobody calls himself by name.
  const called = items.some(
    (item) =>
      item.kind === 'quote' && only?.person.mentions.some((mention) => contains(item, mention)),
  );
  return lone && !called ? only.i : undefined;
}

/** Of "the Channel Six host" the one whom a role ties to Channel Six, though it says "colleague". */
function onlyTied(named: readonly Named[], epithet: Epithet): Named | undefined {
  const tied = epithet.of.length > 0 ? named.filter(({ person }) => isOf(person, epithet)) : [];
  return tied.length === 1 ? tied[0] : undefined;
}

/** Who spoke or was told of just before; for "the mother", a woman. */
function inView(state: Reading, index: number, gender: Gender | undefined): number | undefined {
  for (let i = index - 1; i >= Math.max(0, index - EPITHET_FRAMES); i--) {
    const person = state.discourse.spoke.get(i) ?? subjectOf(state.frames[i]?.items ?? []);
    const own = state.people[person ?? -1]?.gender;
    if (person !== undefined && (own ?? gender) === (gender ?? own)) return person;
  }
  return undefined;
}

/** Who alone is said to be what "the vet of the Whale Group" says in the same words. */
function holderOf(state: Reading, { items }: Frame, { first, last }: Phrase): number | undefined {
  const [from, to] = [items[first + 1], items[last]];
  if (!/^the$/iu.test(items[first]?.text ?? '') || !from || !to || last - first < 3)
    return undefined;
  const words = state.text.slice(from.start, to.end).toLowerCase();
  const holders = state.people.flatMap(({ roles }, i) =>
    roles.some((role) => role.toLowerCase() === words) ? [i] : [],
  );
  return holders.length === 1 ? holders[0] : undefined;
}
