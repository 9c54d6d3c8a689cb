import { isBodyNoun } from '../../lexicon/bodyNouns.ts';
import { isAuxiliary, isPreposition, isSentenceOpener } from '../../lexicon/functionWords.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { readOnce } from '../../readOnce.ts';
import { type Span, slice } from '../../span.ts';
import { isCapitalised, isComma } from '../../tokens.ts';
import type { Voice } from '../attributed.ts';
import { frameBeside, type Reading } from '../discourse/reading.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';

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
  const before = frameBeside(state, index);
  const subject = before && organisationSubject(state, before, Number.POSITIVE_INFINITY);
  return subject ?? nearOrganisation(state, index);
}

/** The organisation a frame opens with: "The club shared the video, which it said …". */
export function organisationSubject(
  state: Reading,
  frame: Frame,
  before: number,
): Voice | undefined {
  const items = withoutConjunction(frame.items.filter((item) => item.end <= before));
  const plain = accountNamed(items) ?? (nameSetOff(items) ? undefined : bodyNamed(items));
  return plain
    ? { phrase: slice(state.text, plain), organisation: true }
    : namedSubject(state, items);
}

/** "Although | the club …, it said", "But | the club …". */
const withoutConjunction = (items: Items): Items =>
  /^(?:Although|Though|While|When|If|As|After|Because|Since|But|And|Yet)$/u.test(
    items[0]?.text ?? '',
  )
    ? items.slice(1)
    : items.slice(participleLead(items));

const LONGEST_LEAD = 5;

/** Length of "Looking forward," before the subject. */
function participleLead(items: Items): number {
  const comma = items.findIndex(isComma);
  const lone = /^\p{Lu}\p{Ll}{2,}ing$/u.test(items[0]?.text ?? '') && !isCapitalised(items[1]);
  return lone && comma > 0 && comma <= LONGEST_LEAD ? comma + 1 : 0;
}

function namedSubject(state: Reading, items: Items): Voice | undefined {
  const name = openingName(items);
  const [from, to] = name ? [items[name.first], items[name.last]] : [];
  if (!name || !from || !to) return undefined;
  const next = items[name.last + 1];
  // "Security researcher Jane Doe": nobody's security.
  if (next && isSpokesman(next) && items[name.last + 2]?.person !== undefined) return undefined;
  if (next && isSpokesman(next))
    return { phrase: state.text.slice(items[0]?.start ?? 0, next.end), organisation: false };
  const phrase = state.text.slice(from.start, to.end);
  const lone = name.first === name.last;
  const opener = lone && (phrase.length < 2 || isSentenceOpener(phrase));
  const known =
    !lone || name.first > 0 || /^\p{Lu}{2}/u.test(phrase) || namesInside(state.frames).has(phrase);
  return opener || !known || isPeopleOf(next) ? undefined : { phrase, organisation: true };
}

/** "The account @harbour, …": by its tag. */
const accountNamed = (items: Items): Span | undefined =>
  items.slice(0, 4).find(({ kind }) => kind === 'tag');

/** "The association, which speaks for shops, …": a body by its kind. */
function bodyNamed(items: Items): Span | undefined {
  const noun = items
    .slice(1, 4)
    .findIndex(({ kind, text, person }) => kind !== 'word' || person !== undefined || isBody(text));
  const [from, to] = [items[0], items[noun + 1]];
  const named = from && to && /^(?:the|an?)$/iu.test(from.text) && isBody(to.text);
  const next = items[noun + 2];
  // "The weekly benefit"
  if (/^(?:weekly|daily|military)$/u.test(to?.text ?? '') && isThing(next)) return undefined;
  // "The firm's boat", "The company Harbour Lines"
  return named && next?.kind !== 'possessive' && !isCapitalised(next)
    ? { start: from.start, end: to.end }
    : undefined;
}

const isThing = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !isAuxiliary(item.text) && !isSpeechVerb(item.text);

const isBody = (word: string): boolean => /^\p{Ll}/u.test(word) && isBodyNoun(word);

/** Words with a capital that no sentence lends them: "Payments" and "Turning" only open one. */
const namesInside = readOnce((frames: readonly Frame[]): ReadonlySet<string> => {
  const names = new Set(
    frames.flatMap(({ items }) =>
      items
        .slice(1)
        .filter(isCapitalised)
        .map(({ text }) => text),
    ),
  );
  return names;
});

/** The capitalised name that a frame begins with, or that its first words lead up to. */
function openingName(items: Items): Phrase | undefined {
  const first = /^(?:the|an?)$/iu.test(items[0]?.text ?? '') ? (nameSetOff(items) ?? 1) : 0;
  const opener = items[first]?.text.toLowerCase() ?? '';
  if (!isNameOfThing(items[first]) || isOwner(items[0]) || isPreposition(opener)) return undefined;
  let last = first;
  while (isNameOfThing(items[last + 1])) last++;
  // "Miss Doe": the name goes on as somebody's.
  return items[last + 1]?.person === undefined ? { first, last } : undefined;
}

const isNameOfThing = (item: Item | undefined): boolean =>
  isCapitalised(item) && item?.person === undefined;

/** "Harbourton families": not the town, but those who live there. */
const isPeopleOf = (item: Item | undefined): boolean =>
  isPluralRole(item?.text ?? '') || /^(?:families|people|staff)$/u.test(item?.text ?? '');

const LONGEST_DESCRIPTION = 6;

/** "A second contractor, | Harbour Paint, …": where the name stands that a description leads up to. */
function nameSetOff(items: Items): number | undefined {
  const comma = items.findIndex(({ text }) => text === ',');
  const plain = items.slice(1, comma).every(({ text }) => /^\p{Ll}/u.test(text));
  const near = comma > 1 && comma <= LONGEST_DESCRIPTION;
  return near && plain && isCapitalised(items[comma + 1]) ? comma + 1 : undefined;
}

/** "A Treasury source", "The Harbour spokeswoman". */
const isSpokesman = ({ kind, text }: Item): boolean =>
  kind === 'word' && (/^(?:sources?|insiders?|officials?)$/u.test(text) || isRoleNoun(text));

/** "Its pilot, it said, …": whose pilot that is stands before. */
const isOwner = (item: Item | undefined): boolean =>
  /^(?:its|their|his|her|our|my)$/iu.test(item?.text ?? '');
