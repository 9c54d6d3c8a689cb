import { isPreposition } from '../../lexicon/functionWords.ts';
import { isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isPartyMember } from '../../lexicon/roleNouns.ts';
import type { Span } from '../../span.ts';
import type { Person } from '../../story.ts';
import type { Token } from '../../tokens.ts';
import { type Candidate, spanOf } from '../names/candidate.ts';
import type { Persona } from '../names/persona.ts';
import { relationBeside } from '../relations/relationBeside.ts';
import { ownersOf } from '../relations/relationOwners.ts';
import { roleWords } from '../roles/lentCapitals.ts';
import { titleRole } from '../roles/offices.ts';
import { rolesBeside } from '../roles/rolesBeside.ts';
import { affiliation, workClause } from '../roles/workplaces.ts';
import { genderOf } from '../traits/gender.ts';
import { ageAtDeath, statedAge } from '../traits/statedAges.ts';
import { aliasesOf, nameOf } from './personNames.ts';

/** What a story tells of a person away from the name. */
interface Implied {
  /** In years. */
  readonly age: number | undefined;
  readonly role: Span | undefined;
}

/** What the story says of a person beside the mentions of the name, and what it implies elsewhere. */
export function describePerson(
  text: string,
  tokens: readonly Token[],
  persona: Persona,
  all: readonly Persona[],
  implied: Implied,
): Person {
  const stated = persona.mentions
    .map((name) => statedAge(tokens, name) ?? ageAtDeath(tokens, name))
    .find((years) => years !== undefined);
  const age = stated ?? implied.age;
  const roles = rolesOf(text, tokens, persona);
  if (roles.length === 0 && implied.role) roles.push(roleWords(text, tokens, implied.role));
  const gender = genderOf(tokens, persona.mentions);
  return {
    name: nameOf(text, tokens, persona),
    aliases: aliasesOf(text, tokens, persona, all),
    roles: withoutRepeats(roles),
    relations: withoutRepeats(relationsOf(text, tokens, persona, all)),
    ...(age !== undefined && { age }),
    ...(gender && { gender }),
    mentions: persona.mentions.map((name) => spanOf(tokens, name)),
  };
}

/**
 * Appositions first, for they say more than titles; then parties and employers. What somebody does for
 * work only where nothing else tells.
 */
function rolesOf(text: string, tokens: readonly Token[], { mentions }: Persona): string[] {
  const wordsOf = (read: (tokens: readonly Token[], name: Candidate) => Span | undefined) =>
    mentions
      .map((name) => read(tokens, name))
      .filter((span) => span !== undefined)
      .map((span) => roleWords(text, tokens, span));
  const beside = mentions.flatMap((name) => rolesBeside(tokens, name));
  const told = beside.map((span) => roleWords(text, tokens, span));
  const own = told.filter((role) => !isParty(role) && !SAYS_NOTHING.test(role));
  // "predecessor" says less than any trade.
  const trades = [...own.filter((role) => !isRelationNoun(role)), ...own.filter(isRelationNoun)];
  const named = [...trades, ...wordsOf(titleRole), ...told.filter(isParty)];
  if (trades.length === 0) named.push(...wordsOf(affiliation));
  return named.length > 0 ? named : wordsOf(workClause);
}

const SAYS_NOTHING = /^(?:man|woman|boy|girl|person|child|citizen|guest)$/iu;

/** "Republican of Iowa": what says least of somebody with an office. */
function isParty(role: string): boolean {
  const [member = '', next = 'of'] = role.split(' ');
  return isPartyMember(member) && isPreposition(next);
}

/** Drops what another phrase of the list already says in more words. */
function withoutRepeats(phrases: readonly string[]): string[] {
  const unique = [...new Map(phrases.map((phrase) => [phrase.toLowerCase(), phrase])).values()];
  const lower = unique.map((phrase) => ` ${phrase.toLowerCase()} `);
  return unique.filter(
    (_, i) => !lower.some((other, j) => i !== j && other.includes(lower[i] ?? '')),
  );
}

/** News says once or twice whose relative somebody is; looking up each owner takes time. */
const MAX_TOLD = 12;

/** "son of Jane Doe" for each to whom the story says somebody is related. */
function relationsOf(
  text: string,
  tokens: readonly Token[],
  persona: Persona,
  all: readonly Persona[],
): string[] {
  const told = persona.mentions
    .map((mention) => ({ mention, relation: relationBeside(tokens, mention) }))
    .filter(({ relation }) => relation !== undefined)
    .slice(0, MAX_TOLD);
  // Most people are told to be nobody's relative: only for others is the list of all gone through.
  const others = told.length > 0 ? all.filter((other) => other !== persona) : [];
  return told.flatMap(({ mention, relation }) => {
    if (!relation) return [];
    const owners = ownersOf(tokens, relation, mention, others, (other) =>
      rolesOf(text, tokens, other),
    );
    return owners.map((owner) => `${relation.noun} of ${nameOf(text, tokens, owner)}`);
  });
}
