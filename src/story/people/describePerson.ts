import { isSentenceOpener } from '../lexicon/functionWords.ts';
import type { Gender } from '../lexicon/givenNames.ts';
import { isDemonym } from '../lexicon/places.ts';
import { isRoleNoun } from '../lexicon/roleNouns.ts';
import { isTitle } from '../lexicon/titles.ts';
import { type Span, slice } from '../span.ts';
import type { Person } from '../story.ts';
import { endsSentence, type Token } from '../tokens.ts';
import { ageAtDeath, statedAge } from './ages.ts';
import type { Candidate } from './candidates.ts';
import { genderOf } from './gender.ts';
import type { Persona } from './persona.ts';
import { aliasesOf, nameOf, spanOf } from './personNames.ts';
import { type Relation, relationBeside } from './relations.ts';
import { rolesBeside, titleRole, workBeside } from './roles.ts';

/** So far back "his" still has its owner, when others could be meant. */
const OWNER_BLOCKS = 2;
const SENTENCE_REACH = 60;

/** What the story says of a person beside the mentions of the name. */
export function describePerson(
  text: string,
  tokens: readonly Token[],
  persona: Persona,
  all: readonly Persona[],
  impliedAge: number | undefined,
): Person {
  const stated = persona.mentions
    .map((name) => statedAge(tokens, name) ?? ageAtDeath(tokens, name))
    .find((years) => years !== undefined);
  const age = stated ?? impliedAge;
  const gender = genderOf(tokens, persona.mentions);
  return {
    name: nameOf(text, tokens, persona),
    aliases: aliasesOf(text, tokens, persona, all),
    roles: withoutRepeats(rolesOf(text, tokens, persona)),
    relations: withoutRepeats(relationsOf(text, tokens, persona, all)),
    ...(age !== undefined && { age }),
    ...(gender && { gender }),
    mentions: persona.mentions.map((name) => spanOf(tokens, name)),
  };
}

/** Appositions first, for they say more than titles; work and employers only where nothing else tells. */
function rolesOf(text: string, tokens: readonly Token[], { mentions }: Persona): string[] {
  const beside = mentions.flatMap((name) => rolesBeside(tokens, name));
  const work = beside.length === 0 ? spansOf(mentions, (name) => workBeside(tokens, name)) : [];
  const titles = spansOf(mentions, (name) => titleRole(tokens, name));
  return [...beside, ...work, ...titles].map((span) => roleWords(text, span));
}

const spansOf = (
  mentions: readonly Candidate[],
  read: (name: Candidate) => Span | undefined,
): Span[] => mentions.map(read).filter((span) => span !== undefined);

/** A role that opens its sentence loses the capital it has from there: "retired astronaut". */
function roleWords(text: string, span: Span): string {
  const words = slice(text, span).replace(/\s+/gu, ' ');
  const [opener = '', next = ''] = words.split(' ');
  const lent = isLentCapital(opener, next) && opensSentence(text, span) && !isOfficeOf(words);
  return lent ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "Secretary of State", "Leader of the Opposition": capitals of their own. */
const isOfficeOf = (words: string): boolean =>
  /^\p{Lu}\p{Ll}+ of (?:the )?\p{Lu}\p{Ll}+$/u.test(words);

const opensSentence = (text: string, { start }: Span): boolean =>
  /(?:^|[\n.!?:"“‘'–—-][\s"“‘']*)$/u.test(text.slice(Math.max(0, start - 4), start));

/** Titles keep their capital unless small letters follow: "Commissioner", but "commissioner of roads". */
function isLentCapital(word: string, next: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || isDemonym(word)) return false;
  if (isTitle(word)) return isRoleNoun(word) && /^\p{Ll}/u.test(next);
  return isSentenceOpener(word) || (isRoleNoun(word) && !/^\p{Lu}/u.test(next));
}

/** Drops what another phrase of the list already says in more words. */
function withoutRepeats(phrases: readonly string[]): string[] {
  const unique = [...new Map(phrases.map((phrase) => [phrase.toLowerCase(), phrase])).values()];
  const lower = unique.map((phrase) => ` ${phrase.toLowerCase()} `);
  return unique.filter(
    (_, i) => !lower.some((other, j) => i !== j && other.includes(lower[i] ?? '')),
  );
}

function relationsOf(
  text: string,
  tokens: readonly Token[],
  persona: Persona,
  all: readonly Persona[],
): string[] {
  return persona.mentions.flatMap((mention) => {
    const relation = relationBeside(tokens, mention);
    const owner =
      relation &&
      ownerOf(
        text,
        tokens,
        relation,
        mention,
        all.filter((other) => other !== persona),
      );
    return relation && owner ? [`${relation.noun} of ${nameOf(text, tokens, owner)}`] : [];
  });
}

/** Whose relative: the name or role that owns the noun, or whom "his" means. */
function ownerOf(
  text: string,
  tokens: readonly Token[],
  relation: Relation,
  mention: Candidate,
  others: readonly Persona[],
): Persona | undefined {
  const { owner, pronoun } = relation;
  const at = owner ?? mention.first;
  if (pronoun) return ownerByGender(tokens, pronoun, at, others);
  if (owner === undefined) return mostNamed(namedNear(tokens, at, others), at);
  const named = others.find(({ mentions }) =>
    mentions.some((name) => name.first <= owner && owner <= name.last),
  );
  return named ?? ownerByRole(text, tokens, tokens[owner]?.text ?? '', others);
}

/** "the astronaut's mother", when one astronaut is in the story. */
function ownerByRole(
  text: string,
  tokens: readonly Token[],
  noun: string,
  others: readonly Persona[],
): Persona | undefined {
  if (!isRoleNoun(noun)) return undefined;
  const bearers = others.filter((other) =>
    rolesOf(text, tokens, other).some((role) => role.split(' ').includes(noun)),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** The fitting person named near, else the only one of that gender in the story so far. */
function ownerByGender(
  tokens: readonly Token[],
  pronoun: Gender,
  at: number,
  others: readonly Persona[],
): Persona | undefined {
  const before = others.filter((other) => lastBefore(other, at) >= 0);
  const known = before.filter((other) => genderOf(tokens, other.mentions) === pronoun);
  const near = namedInSentence(tokens, at, known) ?? mostNamed(namedNear(tokens, at, known), at);
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
