import { isSentenceOpener } from '../lexicon/functionWords.ts';
import { isDemonym } from '../lexicon/places.ts';
import { isRoleNoun } from '../lexicon/roleNouns.ts';
import { isTitle } from '../lexicon/titles.ts';
import { type Span, slice } from '../span.ts';
import type { Person } from '../story.ts';
import type { Token } from '../tokens.ts';
import { statedAge } from './ages.ts';
import type { Candidate } from './candidates.ts';
import { genderOf } from './gender.ts';
import type { Persona } from './persona.ts';
import { aliasesOf, nameOf, spanOf } from './personNames.ts';
import { type Relation, relationBeside } from './relations.ts';
import { rolesBeside, titleRole } from './roles.ts';

/** What the story says of a person beside the mentions of the name. */
export function describePerson(
  text: string,
  tokens: readonly Token[],
  persona: Persona,
  all: readonly Persona[],
): Person {
  const age = persona.mentions
    .map((name) => statedAge(tokens, name))
    .find((years) => years !== undefined);
  return {
    name: nameOf(text, tokens, persona),
    aliases: aliasesOf(text, tokens, persona, all),
    roles: withoutRepeats(rolesOf(text, tokens, persona)),
    relations: withoutRepeats(relationsOf(text, tokens, persona, all)),
    ...(age !== undefined && { age }),
    mentions: persona.mentions.map((name) => spanOf(tokens, name)),
  };
}

/** Appositions first, for they say more than titles. */
function rolesOf(text: string, tokens: readonly Token[], { mentions }: Persona): string[] {
  const beside = mentions.flatMap((name) => rolesBeside(tokens, name));
  const titles = mentions
    .map((name) => titleRole(tokens, name))
    .filter((span) => span !== undefined);
  return [...beside, ...titles].map((span) => roleWords(text, span));
}

/** A role that opens its sentence loses the capital it has from there: "retired astronaut". */
function roleWords(text: string, span: Span): string {
  const words = slice(text, span).replace(/\s+/gu, ' ');
  const [opener = '', next = ''] = words.split(' ');
  const lent =
    (isLentCapital(opener) || (isRoleNoun(opener) && /^\p{Ll}/u.test(next))) &&
    opensSentence(text, span);
  return lent ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const opensSentence = (text: string, { start }: Span): boolean =>
  /(?:^|[\n.!?:"“‘'–—-][\s"“‘']*)$/u.test(text.slice(Math.max(0, start - 4), start));

const isLentCapital = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) &&
  !isDemonym(word) &&
  !isTitle(word) &&
  (isSentenceOpener(word) || isRoleNoun(word));

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
        tokens,
        relation,
        mention,
        all.filter((other) => other !== persona),
      );
    return relation && owner ? [`${relation.noun} of ${nameOf(text, tokens, owner)}`] : [];
  });
}

/** Whose relative: the name that owns the noun, or the fitting person named last before "his". */
function ownerOf(
  tokens: readonly Token[],
  relation: Relation,
  mention: Candidate,
  others: readonly Persona[],
): Persona | undefined {
  const { pronoun, owner } = relation;
  if (!pronoun)
    return others.find((other) =>
      other.mentions.some((name) => name.first <= owner && owner <= name.last),
    );
  const [nearest] = others
    .map((other) => ({
      other,
      last: lastBefore(other, mention),
      gender: genderOf(tokens, other.mentions),
    }))
    .filter(({ last, gender }) => last >= 0 && (gender === undefined || gender === pronoun))
    .sort(
      (a, b) => Number(b.gender !== undefined) - Number(a.gender !== undefined) || b.last - a.last,
    );
  return nearest?.other;
}

function lastBefore({ mentions }: Persona, mention: Candidate): number {
  return mentions.filter((name) => name.last < mention.first).at(-1)?.last ?? -1;
}
