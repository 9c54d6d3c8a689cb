import { yearsOld } from '../../lexicon/ages.ts';
import { genderOfPronoun, isPreposition } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isKinNoun } from '../../lexicon/relationNouns.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { endsSentence, isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { keyOf, type Persona, withoutSuffix } from '../names/persona.ts';
import { genderOf } from '../traits/gender.ts';
import { statedAge } from '../traits/statedAges.ts';
import { distance, lastBefore, mostNamed, namedInSentence, namedNear } from './namedNear.ts';
import type { Relation } from './relation.ts';
import { relationBeside } from './relationBeside.ts';
import { sentenceStart } from './sentenceStart.ts';
import { isOfUnnamed } from './unnamedOwners.ts';

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
  if (pronoun === 'both') return pairBefore(tokens, at, others, OFFSPRING.test(relation.noun));
  const late = relation.survives || owner === undefined ? whoDied(tokens, others) : undefined;
  if (late && isOfGender(tokens, late, pronoun)) return [late];
  const one = pronoun
    ? (namesake(tokens, relation, mention, others) ?? ownerByGender(tokens, pronoun, at, others))
    : owner === undefined
      ? mostNamed(namedNear(tokens, at, withoutKin(tokens, others)), at)
      : ownerNamed(tokens, owner, others, rolesOf);
  return one ? [one] : [];
}

/** "her brother, John Doe": the one Doe named before who may be a woman, where one alone is. */
function namesake(
  tokens: readonly Token[],
  { noun, pronoun }: Relation,
  { words, first }: Candidate,
  others: readonly Persona[],
): Persona | undefined {
  if (!BLOOD.test(noun) || words.length < 2 || pronoun === 'both') return undefined;
  const surname = keyOf(withoutSuffix(words).slice(-1));
  const alike = others.filter(
    (other) =>
      lastBefore(other, first) >= 0 &&
      keyOf(withoutSuffix(other.words).slice(-1)) === surname &&
      isOfGender(tokens, other, pronoun),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

const BLOOD = /(?:^|[ -])(?:brother|sister|son|daughter|father|mother)$/u;

const SENTENCE = 60;

/** Whom an obituary is about: the first named, if the story tells in the same sentence that she died. */
function whoDied(tokens: readonly Token[], [head]: readonly Persona[]): Persona | undefined {
  const last = head?.mentions[0]?.last ?? tokens.length;
  const behind = tokens.slice(last + 1, last + SENTENCE);
  const end = behind.findIndex(endsSentence);
  const dead = behind.slice(0, end < 0 ? undefined : end).some(({ text }) => DIED.test(text));
  return dead ? head : undefined;
}

const DIED = /^(?:dies|died|dead)$/u;

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

const OFFSPRING = /(?:son|daughter|child|kid)$/u;

/** "their": the two whom the last sentence to name more than one person named; as parents no siblings. */
function pairBefore(
  tokens: readonly Token[],
  at: number,
  others: readonly Persona[],
  parents: boolean,
): readonly Persona[] {
  const names = others
    .flatMap((persona) => persona.mentions.map((name) => ({ persona, name, last: name.last })))
    .filter(({ last }) => last < at && last > at - COUPLE_REACH)
    .filter(({ name }) => !parents || !isKinOfOther(tokens, name))
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

/** Whether a persona is of a gender, as far as the story shows; of any if none is asked for. */
function isOfGender(tokens: readonly Token[], { mentions }: Persona, gender?: Gender): boolean {
  const own = genderOf(tokens, mentions);
  return own === undefined || gender === undefined || own === gender;
}

/** "Doe's sister Jo": half of no couple. */
function isKinOfOther(tokens: readonly Token[], name: Candidate): boolean {
  const noun = relationBeside(tokens, name)?.noun ?? '';
  return isKinNoun(noun) && !SPOUSE.test(noun);
}

const SPOUSE =
  /(?:husband|wife|partner|spouse|fianc\p{L}+|boyfriend|girlfriend|widow|bride|groom)$/u;

/** The fitting person named near, else the only one of that gender in the story so far. */
function ownerByGender(
  tokens: readonly Token[],
  pronoun: Gender,
  at: number,
  others: readonly Persona[],
): Persona | undefined {
  const earlier = subjectBefore(tokens, pronoun, at);
  const same = earlier === undefined ? undefined : fittingBefore(tokens, pronoun, earlier, others);
  return same ?? fittingBefore(tokens, pronoun, at, others);
}

function fittingBefore(
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

/** The "He" that opens the sentence before one that opens with "His": both are one man's, whoever else is named. */
function subjectBefore(tokens: readonly Token[], pronoun: Gender, at: number): number | undefined {
  const here = tokens[at];
  const start = at > 1 ? sentenceStart(tokens, at - 1) : at;
  const opens = here?.opens === true && here.block === tokens[at - 1]?.block;
  return opens && genderOfPronoun(tokens[start]?.text ?? '') === pronoun ? start : undefined;
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
