import { genderOfPronoun, isPreposition } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isOpeningPosition } from '../../lexicon/positions.ts';
import { genderOfRelation } from '../../lexicon/relationNouns.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { contains, slice } from '../../span.ts';
import { ASKED, isComma, subjectOf } from '../frames/frameSubject.ts';
import type { Frame } from '../frames/frames.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import { type Epithet, epithetOf, fits } from './epithets.ts';
import { generationOf } from './namesakes.ts';
import { frameBeside, type Reading, type Voice } from './reading.ts';

const EPITHET_FRAMES = 3;

/** Whom of those named before a description means: "the 34-year-old", "the mayor of Hull", "the younger Doe". */
export function describedPerson(
  state: Reading,
  index: number,
  frame: Frame,
  phrase: Phrase,
): number | undefined {
  const epithet = epithetOf(frame.items, phrase);
  return (
    (epithet && personOf(state, index, epithet, frame, phrase)) ??
    holderOf(state, frame, phrase) ??
    generationOf(state.people, frame.items, phrase)
  );
}

/** Whom "the Spaniard" or "the former striker" means: the one it fits, else who was just in view. */
function personOf(
  state: Reading,
  index: number,
  epithet: Epithet,
  { items }: Frame,
  { first }: Phrase,
): number | undefined {
  const named = namedBefore(state, items[first]?.start ?? 0);
  const fitting = named.find(({ person }) => fits(state.text, person, epithet));
  if (fitting) return fitting.i;
  if (epithet.sure) return inView(state, index, genderOfRelation(epithet.noun));
  // Told of the only one named so far, whose trade the story does not say otherwise.
  const [only, ...others] = named;
  const alone = others.length === 0 && only?.person.roles.length === 0;
  // "“You are late, Mr Doe,” said the harbourmaster.": nobody calls himself by name.
  const called = items.some(
    (item) =>
      item.kind === 'quote' && only?.person.mentions.some((mention) => contains(item, mention)),
  );
  return alone && !called ? only.i : undefined;
}

/** Everybody named before an offset, the last named first. */
const namedBefore = ({ people }: Reading, here: number) =>
  people
    .map((person, i) => ({
      person,
      i,
      last: person.mentions.filter(({ start }) => start < here).at(-1)?.start ?? -1,
    }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last);

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
const isNamedSoon = (items: Frame['items'], role: number): boolean =>
  items.slice(role + 1, role + 1 + NAME_REACH).some(({ person }) => person !== undefined);

/** Who spoke or was told of just before; for "the mother", a woman. */
function inView(state: Reading, index: number, gender: Gender | undefined): number | undefined {
  for (let i = index - 1; i >= Math.max(0, index - EPITHET_FRAMES); i--) {
    const person = state.discourse.spoke.get(i) ?? subjectOf(state.frames[i]?.items ?? []);
    const own = state.people[person ?? -1]?.gender;
    if (person !== undefined && (own ?? gender) === (gender ?? own)) return person;
  }
  return undefined;
}

/** Who alone is said to be what "the vet of the Whale Group" says in the same words. */
function holderOf(state: Reading, { items }: Frame, { first, last }: Phrase): number | undefined {
  const [from, to] = [items[first + 1], items[last]];
  if (!/^the$/iu.test(items[first]?.text ?? '') || !from || !to || last - first < 3)
    return undefined;
  const words = state.text.slice(from.start, to.end).toLowerCase();
  const holders = state.people.flatMap(({ roles }, i) =>
    roles.some((role) => role.toLowerCase() === words) ? [i] : [],
  );
  return holders.length === 1 ? holders[0] : undefined;
}

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

const remembered = new WeakMap<readonly Frame[], ReadonlyMap<string, number>>();

/** In which frame each word first stands right behind an article. */
function firstTold(frames: readonly Frame[]): ReadonlyMap<string, number> {
  const known = remembered.get(frames);
  if (known) return known;
  const first = new Map<string, number>();
  for (const [i, { items }] of frames.entries()) {
    for (const [at, { text }] of items.entries()) {
      const article = /^(?:the|a|an)$/iu.test(items[at - 1]?.text ?? '');
      if (article && !first.has(text)) first.set(text, i);
    }
  }
  remembered.set(frames, first);
  return first;
}

const isPosition = (word: string): boolean =>
  isOpeningPosition(`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);

/** The noun of "the minister for sport": a role of one, and no name in it. */
function headOfOffice(items: Frame['items'], { first, last }: Phrase): string | undefined {
  const words = items.slice(first + 1, last + 1);
  if (!/^the$/iu.test(items[first]?.text ?? '')) return undefined;
  if (words.some(({ kind, person }) => kind !== 'word' || person !== undefined)) return undefined;
  const of = words.findIndex(({ text }) => /^(?:of|for|to|at|in)$/u.test(text));
  const head = words.at(of < 0 ? -1 : of - 1)?.text ?? '';
  return (isRoleNoun(head) && !/s$/u.test(head)) || isPosition(head) ? head : undefined;
}
