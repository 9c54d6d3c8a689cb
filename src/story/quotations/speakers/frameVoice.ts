import type { Voice } from '../attributed.ts';
import { beforeItsVerb } from '../cues/impliedSubjects.ts';
import { describedPerson } from '../descriptions/describedPerson.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import { subjectOf } from '../frames/frameSubject.ts';
import { nearOrganisation, organisationSubject } from '../pronouns/organisations.ts';
import { resolvePronoun } from '../pronouns/resolvePronoun.ts';
import { phraseStartingAt } from '../subjects/nounPhrases.ts';
import { sourceOf } from '../subjects/sourceOf.ts';
import { voiceOfSeveral } from './voiceOfSubject.ts';

/** Whoever the frame is about: a person or organisation that it opens with. */
export function frameVoice(state: Reading, index: number, frame: Frame): Voice | undefined {
  const [first] = frame.items;
  const pronoun = openingPronoun(frame.items);
  if (pronoun) {
    const resolved = resolvePronoun(pronoun.text, index, pronoun.start, state.discourse);
    return resolved === undefined ? undefined : { person: resolved };
  }
  const person = subjectOf(frame.items);
  if (person !== undefined) return openingPair(state, frame.items) ?? { person };
  if (first?.text === 'It') return nearOrganisation(state, index);
  const described = openingDescription(state, index, frame);
  if (described !== undefined) return { person: described };
  return organisationSubject(state, frame, Number.POSITIVE_INFINITY);
}

/** "The registered Democrat, who …, | gave a statement": whom a sentence opens with by what they are. */
function openingDescription(state: Reading, index: number, frame: Frame): number | undefined {
  const phrase = phraseStartingAt(frame.items, 0);
  return phrase && describedPerson(state, index, frame, beforeItsVerb(frame.items, phrase));
}

const PRONOUN_REACH = 3;

/** The "he" of "He left." and "For that he was paid.". */
function openingPronoun(items: Items): Item | undefined {
  const at = items
    .slice(0, PRONOUN_REACH)
    .findIndex(({ kind, text }) => kind === 'word' && /^(?:he|she)$/iu.test(text));
  return items.slice(0, at).some(({ person }) => person !== undefined) ? undefined : items[at];
}

/** "Doe and Roe | issued a plan": both, whom a sentence opens with. */
function openingPair({ text, people }: Reading, items: Items): Voice | undefined {
  const and = items.slice(0, PAIR_REACH).findIndex((item) => item.text === 'and');
  const other = items
    .slice(and + 1, and + PAIR_REACH)
    .findIndex((item) => item.person !== undefined);
  if (and < 1 || other < 0) return undefined;
  let last = and + 1 + other;
  while (items[last + 1]?.person === items[last]?.person) last++;
  if (items[last + 1]?.kind !== 'word') return undefined;
  const source = sourceOf(text, items, { first: 0, last });
  return source?.kind === 'several' ? voiceOfSeveral(people, source.persons) : undefined;
}

const PAIR_REACH = 5;
