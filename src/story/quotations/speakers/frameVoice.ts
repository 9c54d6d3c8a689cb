import { isDeterminer } from '../../lexicon/functionWords.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { genderOfSomebody } from '../../lexicon/somebodyNouns.ts';
import type { Voice } from '../attributed.ts';
import { beforeItsVerb } from '../cues/impliedSubjects.ts';
import { describedPerson } from '../descriptions/describedPerson.ts';
import type { Reading } from '../discourse/reading.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import { subjectOf } from '../frames/frameSubject.ts';
import { nearOrganisation, organisationSubject } from '../pronouns/organisations.ts';
import { resolvePronoun } from '../pronouns/resolvePronoun.ts';
import { headOf } from '../subjects/appositions.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
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
  const phrase = openingSubject(frame.items);
  return phrase && describedPerson(state, index, frame, phrase);
}

/** What a sentence opens with, up to its verb. */
function openingSubject(items: Items): Phrase | undefined {
  const phrase = phraseStartingAt(items, 0);
  return phrase && beforeItsVerb(items, phrase);
}

/** "The spokesman | would not say whom Roe wants but said …": by an office alone, whoever else the sentence names. */
export function openingRole(state: Reading, index: number, frame: Frame): Voice | undefined {
  const phrase = openingSubject(frame.items);
  if (!phrase || !isUnnamedRole(frame.items, phrase)) return undefined;
  const person = describedPerson(state, index, frame, phrase);
  if (person !== undefined) return { person };
  const source = sourceOf(state.text, frame.items, phrase);
  return source?.kind === 'phrase' ? { phrase: source.name, organisation: false } : undefined;
}

/** "The spokesman", "A campaign aide": a role of one, with a verb right behind. */
function isUnnamedRole(items: Items, phrase: Phrase): boolean {
  const head = headOf(items, phrase);
  return (
    isDeterminer(items[phrase.first]?.text ?? '') &&
    ((isRoleNoun(head) && !isPluralRole(head)) || genderOfSomebody(head) !== undefined) &&
    items.slice(phrase.first, phrase.last + 1).every(({ person }) => person === undefined) &&
    showsVerb(items.slice(phrase.last + 1, phrase.last + 2)) &&
    // "The man in the corner was John Roe, who said …": now he has a name.
    items.slice(phrase.last + 1, phrase.last + 4).every(({ person }) => person === undefined)
  );
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
