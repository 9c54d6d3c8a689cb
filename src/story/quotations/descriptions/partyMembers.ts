import { isPreposition } from '../../lexicon/functionWords.ts';
import type { Person } from '../../story.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import { namedBefore } from './namedBefore.ts';

/** How a bracket behind a name writes a party: "Jane Doe (D-Ohio)", "Jane Doe, D-Ohio,". */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['Democrat', 'D'],
  ['Republican', 'R'],
]);
const BRACKET = /^(?:\s\(|,\s)(?<letter>[DR])(?:[-–—.](?<seat>\p{Lu}[\p{L}. ]{0,14}))?(?:\)|,|\s)/u;
const REACH = 24;

/**
 * Whom alone of those named before "the Ohio Republican" or "the registered Democrat" means: of that party,
 * and of that seat. Where the story names but one person, that one.
 */
export function partyMember(
  state: Reading,
  items: Items,
  { first, last }: Phrase,
): number | undefined {
  const letter = LETTERS.get(items[last]?.text ?? '');
  const words = items.slice(first + 1, last);
  const plain = words.every(
    ({ kind, person, text }) => kind === 'word' && person === undefined && !isPreposition(text),
  );
  if (!/^the$/iu.test(items[first]?.text ?? '') || letter === undefined || !plain) return undefined;
  const seat = words.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text }) => text);
  const named = namedBefore(state, items[first]?.start ?? 0);
  const members = named.filter(({ person }) =>
    isMember(state.text, person, letter, seat.join(' ')),
  );
  const meant = members.length === 0 && seat.length === 0 && named.length === 1 ? named : members;
  return meant.length === 1 ? meant[0]?.i : undefined;
}

const isMember = (text: string, { mentions }: Person, letter: string, seat: string): boolean =>
  mentions.some(({ end }) => {
    const bracket = BRACKET.exec(text.slice(end, end + REACH))?.groups;
    return bracket?.['letter'] === letter && isShortFor(bracket['seat'] ?? '', seat);
  });

/** "Calif." for California, "Tex" for Texas, "N.Y." for New York: its letters in order, from the first on. */
function isShortFor(short: string, name: string): boolean {
  const [letters, whole] = [short, name].map((word) =>
    word.toLowerCase().replace(/[^\p{L}]/gu, ''),
  );
  if (!letters || !whole || letters[0] !== whole[0]) return whole === '';
  let at = 0;
  for (const letter of whole) if (letter === letters[at]) at++;
  return at === letters.length;
}
