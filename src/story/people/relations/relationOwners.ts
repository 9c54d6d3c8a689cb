import { yearsOld } from '../../lexicon/ages.ts';
import { isAuxiliary, isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isKinNoun } from '../../lexicon/relationNouns.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { endsSentence, isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Persona } from '../names/persona.ts';
import { genderOf, genderOfNoun } from '../traits/gender.ts';
import { statedAge } from '../traits/statedAges.ts';
import { type Relation, relationBeside } from './relationBeside.ts';

/** So far back "his" still has its owner, when others could be meant. */
const OWNER_BLOCKS = 2;
const SENTENCE_REACH = 60;

type RolesOf = (persona: Persona) => readonly string[];

/**
 * Whose relative a mention is: the name or role that owns the noun, or whom "his" and "their" mean.
 * Nobody when the story does not settle it.
 */
export function ownersOf(
  tokens: readonly Token[],
  relation: Relation,
  mention: Candidate,
  others: readonly Persona[],
  rolesOf: RolesOf,
): readonly Persona[] {
  const { owner, pronoun } = relation;
  const at = owner ?? mention.first;
  if (pronoun === 'both') return coupleBefore(tokens, at, others);
  const one = pronoun
    ? ownerByGender(tokens, pronoun, at, others)
    : owner === undefined
      ? mostNamed(namedNear(tokens, at, withoutKin(tokens, others)), at)
      : ownerNamed(tokens, owner, others, rolesOf);
  return one ? [one] : [];
}

/** Without those who are in the story as somebody's relatives themselves, if others are. */
function withoutKin(tokens: readonly Token[], others: readonly Persona[]): readonly Persona[] {
  const heads = others.filter(
    ({ mentions: [first] }) => !first || relationBeside(tokens, first)?.owner === undefined,
  );
  return heads.length > 0 ? heads : others;
}

function ownerNamed(
  tokens: readonly Token[],
  owner: number,
  others: readonly Persona[],
  rolesOf: RolesOf,
): Persona | undefined {
  const named = others.find(({ mentions }) =>
    mentions.some((name) => name.first <= owner && owner <= name.last),
  );
  const before = namedBefore(others, owner);
  const noun = tokens[owner]?.text ?? '';
  return named ?? ownerByRole(noun, before, rolesOf) ?? ownerByAge(tokens, noun, before);
}

/** "the teenager's father" and "the 34-year-old's wife", when one person in the story is of that age. */
function ownerByAge(
  tokens: readonly Token[],
  noun: string,
  others: readonly Persona[],
): Persona | undefined {
  const years = yearsOld(noun);
  if (years === undefined && noun !== 'teenager') return undefined;
  const bearers = others.filter(({ mentions }) => {
    const age = mentions
      .map((name) => statedAge(tokens, name))
      .find((stated) => stated !== undefined);
    return years === undefined ? age !== undefined && age > 12 && age < 20 : age === years;
  });
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Those whom the story has named by then, if any. */
function namedBefore(others: readonly Persona[], at: number): readonly Persona[] {
  const before = others.filter((other) => lastBefore(other, at) >= 0);
  return before.length > 0 ? before : others;
}

/** "the astronaut's mother", when one astronaut is in the story. */
function ownerByRole(
  noun: string,
  others: readonly Persona[],
  rolesOf: RolesOf,
): Persona | undefined {
  if (!isRoleNoun(noun)) return undefined;
  const bearers = others.filter((other) =>
    rolesOf(other).some((role) => role.toLowerCase().split(' ').includes(noun.toLowerCase())),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

const COUPLE_REACH = 110;

/** "their": the two whom the last sentence to name more than one person named. */
function coupleBefore(
  tokens: readonly Token[],
  at: number,
  others: readonly Persona[],
): readonly Persona[] {
  const names = others
    .flatMap((persona) => persona.mentions.map(({ last }) => ({ persona, last })))
    .filter(({ last }) => last < at && last > at - COUPLE_REACH)
    .sort((a, b) => b.last - a.last);
  let named = new Set<Persona>();
  for (const [i, { persona, last }] of names.entries()) {
    const next = names[i - 1]?.last ?? at;
    if (tokens.slice(last + 1, next).some(endsSentence)) {
      if (named.size > 1) break;
      named = new Set();
    }
    named.add(persona);
  }
  return named.size === 2 ? [...named].reverse() : [];
}

/** The fitting person named near, else the only one of that gender in the story so far. */
function ownerByGender(
  tokens: readonly Token[],
  pronoun: Gender,
  at: number,
  others: readonly Persona[],
): Persona | undefined {
  const lead = leadBefore(tokens, at);
  const before = others.filter((other) => {
    const last = lastBefore(other, at);
    return last >= 0 && (lead === undefined || last < lead);
  });
  const known = before.filter((other) => genderOf(tokens, other.mentions) === pronoun);
  const unknown = before.filter((other) => genderOf(tokens, other.mentions) === undefined);
  const beside = namedInSentence(tokens, at, known) ?? namedInSentence(tokens, at, unknown);
  if (!beside && isOfUnnamed(tokens, pronoun, at, before)) return undefined;
  const near = beside ?? mostNamed(nearestNamed(tokens, at, known, unknown), at);
  return near ?? (known.length === 1 ? known[0] : undefined);
}

/** Where the sentence of "In addition to Ann Roe, | she is survived by" begins: those it opens with are others. */
function leadBefore(tokens: readonly Token[], at: number): number | undefined {
  if (!/^s?he$/u.test(tokens[at]?.text ?? '') || !isComma(tokens[at - 1])) return undefined;
  const first = sentenceStart(tokens, at - 1);
  return isPreposition(tokens[first]?.text ?? '') ? first : undefined;
}

/** Those of known gender who are named near, but not past one of the same paragraph whose gender is not. */
function nearestNamed(
  tokens: readonly Token[],
  at: number,
  known: readonly Persona[],
  unknown: readonly Persona[],
): readonly Persona[] {
  const isHere = (other: Persona): boolean => distance(tokens, other, at) === 0;
  const near = namedNear(tokens, at, known);
  return near.some(isHere) || !unknown.some(isHere) ? near : unknown.filter(isHere);
}

/** The last named before a token in its sentence. */
function namedInSentence(
  tokens: readonly Token[],
  at: number,
  others: readonly Persona[],
): Persona | undefined {
  const [nearest] = [...others].sort((a, b) => lastBefore(b, at) - lastBefore(a, at));
  const last = nearest ? lastBefore(nearest, at) : -1;
  if (last < at - SENTENCE_REACH || tokens[last]?.block !== tokens[at]?.block) return undefined;
  return tokens.slice(last + 1, at).some(endsSentence) ? undefined : nearest;
}

/** Those of the nearest paragraph that names any, if it is near. */
function namedNear(
  tokens: readonly Token[],
  at: number,
  others: readonly Persona[],
): readonly Persona[] {
  const near = others
    .filter((other) => lastBefore(other, at) >= 0)
    .map((other) => ({ other, blocks: distance(tokens, other, at) }));
  const nearest = Math.min(OWNER_BLOCKS, ...near.map(({ blocks }) => blocks));
  return near.filter(({ blocks }) => blocks === nearest).map(({ other }) => other);
}

/** The one whom the story has named most so far, of equals the last named. */
function mostNamed(people: readonly Persona[], at: number): Persona | undefined {
  const count = ({ mentions }: Persona): number => mentions.filter((name) => name.last < at).length;
  const [most] = [...people].sort(
    (a, b) => count(b) - count(a) || lastBefore(b, at) - lastBefore(a, at),
  );
  return most;
}

/** Paragraphs between a token and the last of somebody before it. */
function distance(tokens: readonly Token[], other: Persona, at: number): number {
  const last = tokens[lastBefore(other, at)];
  return (tokens[at]?.block ?? 0) - (last?.block ?? 0);
}

function lastBefore({ mentions }: Persona, at: number): number {
  return mentions.filter((name) => name.last < at).at(-1)?.last ?? -1;
}

/** Whether "his" is of somebody without a name, told of since the last one whom it could mean. */
function isOfUnnamed(
  tokens: readonly Token[],
  pronoun: Gender,
  at: number,
  before: readonly Persona[],
): boolean {
  const start = sentenceStart(tokens, at);
  if (/^(?:An?|One|Another)$/u.test(tokens[start]?.text ?? '') && opensWithRole(tokens, start))
    return true;
  const opens = start === at && start > 0 && tokens[start - 1]?.block === tokens[start]?.block;
  if (opens && opensWithRole(tokens, sentenceStart(tokens, start - 1))) return true;
  const named = Math.max(-1, ...before.map((other) => lastBefore(other, at)));
  return isStrangerBetween(tokens, pronoun, named + 1, at);
}

const LONGEST_ROLE = 4;

/** "The driver, a man of 58, was held.", "A local man was held.": opens with somebody without a name. */
function opensWithRole(tokens: readonly Token[], first: number): boolean {
  const opener = tokens[first]?.text ?? '';
  // "Patient A died."
  if (isRoleNoun(opener) && /^\p{Lu}$/u.test(tokens[first + 1]?.text ?? '')) return true;
  if (!/^(?:The|An?|One|Another)$/u.test(opener)) return false;
  const words = tokens.slice(first + 1, first + 1 + LONGEST_ROLE);
  const noun = words.findIndex(({ text }) => isRoleNoun(text) && !isKinNoun(text));
  const next = words[noun + 1]?.text ?? '';
  return (
    noun >= 0 &&
    words.slice(0, noun).every(({ text }, i) => isDescribing(text, words[i - 1]?.text)) &&
    !/^(?:\p{Lu}.*|of)$/u.test(next) &&
    !isRoleNoun(next)
  );
}

/** A word before a noun that says what somebody is, and no verb; also "death of the" before "duke". */
const isDescribing = (word: string, before: string | undefined): boolean =>
  /^[\p{Ll}\d-]+$/u.test(word) && !isAuxiliary(word) && (!isDeterminer(word) || before === 'of');

const STRANGER_REACH = 60;

/** "Police held a young woman.": an indefinite one of that gender, who is not what a name is said to be. */
function isStrangerBetween(
  tokens: readonly Token[],
  pronoun: Gender,
  from: number,
  to: number,
): boolean {
  for (let at = Math.max(from, to - STRANGER_REACH); at < to; at++) {
    if (!/^(?:an?|another)$/iu.test(tokens[at]?.text ?? '')) continue;
    if (
      /^(?:,|is|was|as|became|later|then|now|once|like|by|[–—-])$/u.test(tokens[at - 1]?.text ?? '')
    )
      continue;
    const words = tokens.slice(at + 1, at + 1 + LONGEST_ROLE);
    const end = words.findIndex(({ text }) => !/^[\p{Ll}\d-]+$/u.test(text) || isPreposition(text));
    const noun = words.slice(0, end < 0 ? undefined : end).find(({ text }) => genderOfNoun(text));
    if (noun && genderOfNoun(noun.text) === pronoun) return true;
  }
  return false;
}

function sentenceStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > at - SENTENCE_REACH && !isSentenceStart(tokens, first)) first--;
  return first;
}

/** Also behind the hour and dash of a log: "3:45 p.m. — A woman called." */
const isSentenceStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.block !== tokens[at - 1]?.block ||
  endsSentence(tokens[at - 1]) ||
  (/^[–—]$/u.test(tokens[at - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[at]?.text ?? ''));
