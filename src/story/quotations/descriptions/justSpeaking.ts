import { isOpeningPosition } from '../../lexicon/positions.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { readOnce } from '../../readOnce.ts';
import { frameBeside, type Reading } from '../discourse/reading.ts';
import type { Frame, Items } from '../frames/frame.ts';
import { subjectOf } from '../frames/frameSubject.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';

/** Verbs, beside those of speech, by which a sentence gives somebody the word. */
const TAKES_A_STAND =
  /^(?:disagrees?|disagreed|defends?|defended|rejects?|rejected|welcomes?|welcomed|backs?|backed|supports?|supported|opposes?|opposed|objects?|objected|protests?|protested)$/u;

/**
 * "Doe rejected the claim. “…,” the minister for sport said.": what the one is whom the sentence
 * before gave the word, when the story speaks of no other minister.
 */
export function justSpeaking(
  state: Reading,
  index: number,
  { items }: Frame,
  phrase: Phrase,
): number | undefined {
  const noun = headOfOffice(items, phrase)?.toLowerCase();
  const before = frameBeside(state, index);
  if (noun === undefined || !before || !takesAStand(before, noun)) return undefined;
  const person = subjectOf(before.items);
  const others = state.people.some(
    ({ roles }, i) => i !== person && roles.some((role) => role.toLowerCase().includes(noun)),
  );
  const told = (firstTold(state.frames).get(noun) ?? index) < index;
  return others || told ? undefined : person;
}

/** Whether the sentence says that somebody speaks or takes sides, and knows no minister beside. */
const takesAStand = ({ items }: Frame, noun: string): boolean =>
  items.some(
    ({ text, person }) =>
      person === undefined &&
      (TAKES_A_STAND.test(text) || isSpeechVerb(text)) &&
      // Whoever asks is answered by somebody else.
      !/^ask/u.test(text),
  ) && items.every(({ text }) => text.toLowerCase() !== noun);

/** In which frame each word first stands right behind an article. */
const firstTold = readOnce((frames: readonly Frame[]): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const [i, { items }] of frames.entries()) {
    for (const [at, { text }] of items.entries()) {
      const article = /^(?:the|a|an)$/iu.test(items[at - 1]?.text ?? '');
      if (article && !first.has(text)) first.set(text, i);
    }
  }
  return first;
});

const isPosition = (word: string): boolean =>
  isOpeningPosition(`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);

/** The noun of "the minister for sport": a role of one, and no name in it. */
function headOfOffice(items: Items, { first, last }: Phrase): string | undefined {
  const words = items.slice(first + 1, last + 1);
  if (!/^the$/iu.test(items[first]?.text ?? '')) return undefined;
  if (words.some(({ kind, person }) => kind !== 'word' || person !== undefined)) return undefined;
  const of = words.findIndex(({ text }) => /^(?:of|for|to|at|in)$/u.test(text));
  const head = words.at(of < 0 ? -1 : of - 1)?.text ?? '';
  return (isRoleNoun(head) && !/s$/u.test(head)) || isPosition(head) ? head : undefined;
}
