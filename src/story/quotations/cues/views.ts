import { isPreposition } from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Items } from '../frames/frame.ts';
import { ASKED } from '../frames/frameSubject.ts';
import { withApposedBody, withApposedName } from '../subjects/apposedNames.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../subjects/nounPhrases.ts';
import type { Cue } from './cue.ts';

/** Phrases without a verb that give a clause to somebody: "According to X", "in the view of X", "in X's view". */
export function viewCue(items: Items, at: number): Cue | undefined {
  // Few words open such a phrase, and every word is asked.
  if (!openers.has(items[at]?.text ?? '')) return undefined;
  return accordingAt(items, at) ?? ownViewAt(items, at);
}

const openers = wordSet('according According in In by By to To');

const ACCORDING: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

function accordingAt(items: Items, at: number): Cue | undefined {
  const opening = ACCORDING.find((words) =>
    words.every((word, i) => items[at + i]?.text.toLowerCase() === word),
  );
  if (!opening) return undefined;
  const last = at + opening.length - 1;
  const subject = phraseStartingAt(items, last + 1);
  if (!subject || isMeasure(items, subject)) return undefined;
  const person = withApposedName(items, subject);
  const named = person === subject ? withApposedBody(items, subject) : person;
  const next = items[named.last + 1];
  // "…, according to the mayor, Jane Doe.", but "According to the mayor, Jane Doe left."
  const closed = next?.text === ',' || (at > 0 && (next === undefined || next.text === '.'));
  const words = { first: at, last };
  return { words, subject: closed ? named : subject, inverted: true, kind: 'according' };
}

/** "paid according to a formula", "named according to how it moves": by a measure, and nobody's words. */
const isMeasure = (items: Items, { first }: Phrase): boolean =>
  /^(?:how|what|whether|where)$/u.test(items[first]?.text ?? '') ||
  items
    .slice(first, first + 3)
    .some(({ text }) => /^(?:formula|schedule|timetable|scale|recipe|rota|size|need)$/u.test(text));

const VIEW =
  /^(?:views?|opinion|reckoning|estimation|estimate|account|judge?ment|assessment|telling|words|mind|eyes|admission)$/u;
const LONGEST_OWNER = 8;

/** "in his view", "by Doe's own reckoning", set off by commas. */
function ownViewAt(items: Items, at: number): Cue | undefined {
  const noun = items.findIndex(
    ({ text }, i) => i > at && i < at + LONGEST_OWNER && VIEW.test(text),
  );
  const subject = noun < 0 ? undefined : ownerOf(items, noun);
  const closed = items[noun + 1] === undefined || /^[,.]$/u.test(items[noun + 1]?.text ?? '');
  // "Asked who leads in his view, he named Roe": what was asked.
  const asked = ASKED.test(items[0]?.text ?? '');
  if (subject?.first !== at + 1 || !closed || asked) return undefined;
  return { words: { first: at, last: noun }, subject, inverted: true, kind: 'according' };
}

/** Whose a noun is by what stands in front: "his own view", "the board's claim". */
export function ownerOf(items: Items, noun: number): Phrase | undefined {
  let at = noun - 1;
  while (at > noun - 3 && isAdjective(items, at)) at--;
  if (/^(?:his|her|its|their)$/iu.test(items[at]?.text ?? '')) return { first: at, last: at };
  return items[at]?.kind === 'possessive' ? phraseEndingAt(items, at - 1) : undefined;
}

const isAdjective = (items: Items, at: number): boolean => {
  const { kind, text, person } = items[at] ?? {};
  return (
    kind === 'word' &&
    person === undefined &&
    (/^\p{Ll}+$/u.test(text ?? '') || isCalendarWord(text ?? '')) &&
    !isPreposition(text ?? '') &&
    !/^(?:his|her|its|their)$/u.test(text ?? '')
  );
};
