import type { Gender } from '../lexicon/givenNames.ts';
import { isKinNoun } from '../lexicon/relationNouns.ts';
import { isRoleNoun } from '../lexicon/roleNouns.ts';
import { endsSentence, type Token } from '../tokens.ts';
import type { Candidate } from './candidates.ts';
import { genderOf } from './gender.ts';
import type { Persona } from './persona.ts';
import { type Relation, relationBeside } from './relations.ts';

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
  return named ?? ownerByRole(tokens[owner]?.text ?? '', others, rolesOf);
}

/** "the astronaut's mother", when one astronaut is in the story. */
function ownerByRole(
  noun: string,
  others: readonly Persona[],
  rolesOf: RolesOf,
): Persona | undefined {
  if (!isRoleNoun(noun)) return undefined;
  const bearers = others.filter((other) =>
    rolesOf(other).some((role) => role.split(' ').includes(noun)),
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
  if (isOfUnnamed(tokens, at)) return undefined;
  const before = others.filter((other) => lastBefore(other, at) >= 0);
  const known = before.filter((other) => genderOf(tokens, other.mentions) === pronoun);
  const unknown = before.filter((other) => genderOf(tokens, other.mentions) === undefined);
  const beside = namedInSentence(tokens, at, known) ?? namedInSentence(tokens, at, unknown);
  const near = beside ?? mostNamed(namedNear(tokens, at, known), at);
  if (near || known.length === 1) return near ?? known[0];
  return before
    .sort((a, b) => lastBefore(b, at) - lastBefore(a, at))
    .find(
      (other) =>
        genderOf(tokens, other.mentions) === undefined && distance(tokens, other, at) === 0,
    );
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

/** "The driver, a man of 58, was held. His lawyer …": the sentence before is about one without a name. */
function isOfUnnamed(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.opens || !endsSentence(tokens[at - 1])) return false;
  let first = at - 1;
  while (first > at - SENTENCE_REACH && !isSentenceStart(tokens, first)) first--;
  const [the, noun, next] = tokens.slice(first, first + 3);
  if (!/^(?:The|An?)$/u.test(the?.text ?? '') || !noun || !next) return false;
  return isRoleNoun(noun.text) && !isKinNoun(noun.text) && !/^(?:\p{Lu}.*|of)$/u.test(next.text);
}

const isSentenceStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.block !== tokens[at - 1]?.block || endsSentence(tokens[at - 1]);
