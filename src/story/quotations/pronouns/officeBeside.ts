import { genderOfPronoun, isPreposition } from '../../lexicon/functionWords.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { slice } from '../../span.ts';
import { isComma } from '../../tokens.ts';
import type { Voice } from '../attributed.ts';
import { epithetOf, fits } from '../descriptions/epithets.ts';
import { namedBefore } from '../descriptions/namedBefore.ts';
import { frameBeside, type Reading } from '../discourse/reading.ts';
import type { Items } from '../frames/frame.ts';
import { ASKED } from '../frames/frameSubject.ts';

/**
 * "Asked about it, the minister smiled. “…,” she said.": whom the sentence before calls by an office,
 * and the office alone where the story has nobody who holds it but lets it speak.
 */
export function officeBeside(state: Reading, index: number, pronoun: string): Voice | undefined {
  const { items = [] } = frameBeside(state, index) ?? {};
  const first = ASKED.test(items[0]?.text ?? '') ? items.findIndex(isComma) + 1 : 0;
  const role = items.findIndex(({ text }, i) => i > first && isRoleNoun(text));
  const phrase = { first, last: role };
  const words = items.slice(first + 1, role + 1);
  const plain = words.every(
    ({ kind, person, text }) =>
      kind === 'word' && person === undefined && !isPreposition(text) && !ANYBODY.test(text),
  );
  const [from, to] = [items[first], items[role]];
  const near = role - first <= LONGEST_OFFICE;
  if (!from || !to || !near || !/^the$/iu.test(from.text) || !plain) return undefined;
  if (/^(?:of|for)$/u.test(items[role + 1]?.text ?? '') || isNamedSoon(items, role))
    return undefined;
  const epithet = epithetOf(items, phrase);
  const gender = genderOfPronoun(pronoun);
  const holder =
    epithet &&
    namedBefore(state, from.start).find(
      ({ person }) => fits(state.text, person, epithet) && (person.gender ?? gender) === gender,
    );
  if (holder) return { person: holder.i };
  const speaks = !isPluralRole(to.text) && items.slice(role).some(({ text }) => isSpeechVerb(text));
  return speaks && !epithet?.sure
    ? { phrase: slice(state.text, { start: from.start, end: to.end }), organisation: false }
    : undefined;
}

const LONGEST_OFFICE = 3;
const NAME_REACH = 12;
const ANYBODY = /^(?:man|woman|boy|girl|child|person|that|who|which)$/u;

/** "The minister, Jane Doe, smiled.": one who has a name. */
const isNamedSoon = (items: Items, role: number): boolean =>
  items.slice(role + 1, role + 1 + NAME_REACH).some(({ person }) => person !== undefined);
