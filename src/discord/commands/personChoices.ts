import { peopleBeginning, peopleOf } from '../../answer/lookups/people.ts';
import { speakersOf } from '../../answer/lookups/quotations.ts';
import type { Corpus } from '../../search/corpus.ts';
import type { Choice } from './command.ts';
import { CHOICE_LENGTH, CHOICES } from './storyChoices.ts';

/** People with a name or alias that begins as typed, most mentioned first. */
export function completePerson(typed: string, { stories }: Corpus): readonly Choice[] {
  return choices(peopleBeginning(typed, peopleOf(stories)).map((person) => person.name));
}

/** Those who are quoted, organisations too, most quoted first. */
export function completeSpeaker(typed: string, { stories }: Corpus): readonly Choice[] {
  const people = new Set(peopleBeginning(typed, peopleOf(stories)).map((person) => person.name));
  const wanted = typed.trim().toLowerCase();
  const speakers = speakersOf(stories).map(([name]) => name);
  return choices(
    speakers.filter((name) => people.has(name) || name.toLowerCase().includes(wanted)),
  );
}

function choices(names: readonly string[]): readonly Choice[] {
  return names
    .filter((name) => name.length <= CHOICE_LENGTH)
    .slice(0, CHOICES)
    .map((name) => ({ name, value: name }));
}
