import { firstWhere } from '../../inTextOrder.ts';
import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import { readOnce } from '../../readOnce.ts';
import type { Person } from '../../story.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { Frame, Item } from '../frames/frame.ts';

interface Naming {
  readonly start: number;
  readonly person: number;
}

/**
 * The same people, but none of those whom a frame's words in marks name fits a pronoun any more: in
 * "“Roe voted for it,” he said" it is somebody else who speaks. "I am Roe" says the opposite.
 */
export function withoutNamedInMarks(
  text: string,
  discourse: Discourse,
  frame: Frame,
  pronoun: string,
): Discourse {
  const named = new Set(frame.items.flatMap((item) => namedIn(text, discourse.people, item)));
  if (named.size === 0) return discourse;
  const other = genderOfPronoun(pronoun) === 'male' ? 'female' : 'male';
  const people = discourse.people.map((person, i) =>
    named.has(i) ? ({ ...person, gender: other } as const) : person,
  );
  return { ...discourse, people };
}

function namedIn(text: string, people: readonly Person[], { kind, start, end }: Item): number[] {
  if (kind !== 'quote') return [];
  const namings = namingsOf(people);
  const found: number[] = [];
  for (
    let at = firstWhere(namings, (naming) => naming.start >= start);
    (namings[at]?.start ?? end) < end;
    at++
  ) {
    const naming = namings[at];
    const before = text.slice(start + 1, naming?.start);
    if (naming && !PRESENTS.test(before) && !INNER.test(before)) found.push(naming.person);
  }
  return found;
}

/** "I am", "My name is": the name to follow is the speaker's own. */
const PRESENTS = /(?:\bI am|\bI['’]m|\bname is|\bname['’]s|\bthis is|\bcalled|\bI,)\s+$/u;

/** "He said, 'Roe, …": words that the speaker passes on, and that may well name the speaker. */
const INNER = /(?:^|\s)['‘"“](?:[^'’"”\n]|['’]\p{L})*$/u;

/** Every mention of anybody, in the order of the text. */
const namingsOf = readOnce((people: readonly Person[]): readonly Naming[] => {
  const namings = people
    .flatMap(({ mentions }, person) => mentions.map(({ start }) => ({ start, person })))
    .sort((a, b) => a.start - b.start);
  return namings;
});
