import { isSentenceOpener } from '../lexicon/functionWords.ts';
import { isRoleNoun } from '../lexicon/roleNouns.ts';
import type { Frame, Item } from './frames.ts';
import type { Reading, Voice } from './reading.ts';

/** So many paragraphs back somebody's words still tell whom "it" and "they" mean. */
export const BLOCKS_BACK = 2;

/** The organisation that spoke last, if that was no more than two paragraphs ago. */
export function nearOrganisation(
  { lastOrganisation, frames }: Reading,
  index: number,
): Voice | undefined {
  const here = frames[index]?.block ?? 0;
  return lastOrganisation && here - lastOrganisation.block <= BLOCKS_BACK
    ? lastOrganisation.voice
    : undefined;
}

/** The organisation that the sentence before is about, or that spoke last. */
export function organisationBefore(state: Reading, index: number): Voice | undefined {
  const before = state.frames[index - 1];
  const near = before?.block === state.frames[index]?.block ? before : undefined;
  const subject = near && organisationSubject(state, near, Number.POSITIVE_INFINITY);
  return subject ?? nearOrganisation(state, index);
}

/** The organisation a frame opens with: "The club shared the video, which it said …". */
export function organisationSubject(
  state: Reading,
  frame: Frame,
  before: number,
): Voice | undefined {
  const items = frame.items.filter((item) => item.end <= before);
  const start = /^(?:the|an?)$/iu.test(items[0]?.text ?? '') ? (nameSetOff(items) ?? 1) : 0;
  if (!isCapital(items[start]) || items[start]?.person !== undefined || isOwner(items[0]))
    return undefined;
  let last = start;
  while (isCapital(items[last + 1]) && items[last + 1]?.person === undefined) last++;
  const [from, to] = [items[start], items[last]];
  if (!from || !to || (last === start && from.text.length < 2)) return undefined;
  const spokesman = items[last + 1];
  if (spokesman && isSpokesman(spokesman))
    return { phrase: state.text.slice(items[0]?.start ?? 0, spokesman.end), organisation: false };
  const phrase = state.text.slice(from.start, to.end);
  return last === start && isSentenceOpener(phrase) ? undefined : { phrase, organisation: true };
}

const LONGEST_DESCRIPTION = 6;

/** "A second contractor, | Harbour Paint, …": where the name stands that a description leads up to. */
function nameSetOff(items: readonly Item[]): number | undefined {
  const comma = items.findIndex(({ text }) => text === ',');
  const plain = items.slice(1, comma).every(({ text }) => /^\p{Ll}/u.test(text));
  const near = comma > 1 && comma <= LONGEST_DESCRIPTION;
  return near && plain && isCapital(items[comma + 1]) ? comma + 1 : undefined;
}

/** "A Treasury source", "The Harbour spokeswoman". */
const isSpokesman = ({ kind, text }: Item): boolean =>
  kind === 'word' && (/^(?:sources?|insiders?|officials?)$/u.test(text) || isRoleNoun(text));

/** "Its pilot, it said, …": whose pilot that is stands before. */
const isOwner = (item: Item | undefined): boolean =>
  /^(?:its|their|his|her|our|my)$/iu.test(item?.text ?? '');

const isCapital = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^\p{Lu}/u.test(item.text);
