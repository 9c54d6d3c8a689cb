import { statedAge } from './people/ages.ts';
import { type Candidate, trimRun } from './people/candidates.ts';
import { findCredits } from './people/credits.ts';
import { gatherPersonas } from './people/gatherPersonas.ts';
import { genderOf } from './people/gender.ts';
import { findInHeadlines, isTitleCase } from './people/headlines.ts';
import { findNameRuns } from './people/nameRuns.ts';
import { correctPeople } from './people/notes.ts';
import { keyOf, type Persona, surnamesOf, withoutSuffix } from './people/persona.ts';
import { type Relation, relationBeside } from './people/relations.ts';
import { rolesBeside } from './people/roles.ts';
import { contains, overlaps, type Span, slice } from './span.ts';
import type { Block, Person, PersonNote } from './story.ts';
import { findTokens, type Token } from './tokens.ts';

/**
 * The people a story names, by first mention. `notes` are the editor's corrections. Pure, linear in
 * the length of the text for any one number of people, never throws.
 */
export function findPeople(
  text: string,
  blocks: readonly Block[],
  notes: readonly PersonNote[] = [],
): Person[] {
  const tokens = findTokens(text, blocks);
  const personas = findPersonas(text, blocks, tokens);
  const people = personas.map((persona) => describe(text, tokens, persona, personas));
  return correctPeople(text, blocks, people, notes);
}

/** Runs of capitals → names without titles → people, with credits and Title Case lines kept out. */
function findPersonas(text: string, blocks: readonly Block[], tokens: readonly Token[]): Persona[] {
  const barred = blocks.flatMap((block) =>
    block.kind === 'link' ? [] : isTitleCase(text, block) ? [block] : findCredits(text, block),
  );
  const candidates = findNameRuns(tokens)
    .map((run) => trimRun(tokens, run))
    .filter((name) => name !== undefined)
    .filter((name) => !barred.some((span) => overlaps(span, spanOf(tokens, name))));
  const personas = gatherPersonas(tokens, candidates);
  return findInHeadlines(text, blocks, tokens, personas);
}

function spanOf(tokens: readonly Token[], { first, last }: Candidate): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function describe(
  text: string,
  tokens: readonly Token[],
  persona: Persona,
  all: readonly Persona[],
): Person {
  const age = persona.mentions
    .map((name) => statedAge(tokens, name))
    .find((years) => years !== undefined);
  const roles = persona.mentions
    .flatMap((name) => rolesBeside(tokens, name))
    .map((span) => plainWords(slice(text, span)));
  return {
    name: nameOf(text, tokens, persona),
    aliases: aliasesOf(text, tokens, persona, all),
    roles: withoutRepeats(roles),
    relations: withoutRepeats(relationsOf(tokens, persona, all)),
    ...(age !== undefined && { age }),
    mentions: persona.mentions.map((name) => spanOf(tokens, name)),
  };
}

/** Drops what another role of the list already says in more words. */
function withoutRepeats(phrases: readonly string[]): string[] {
  const unique = [...new Map(phrases.map((phrase) => [phrase.toLowerCase(), phrase])).values()];
  const lower = unique.map((phrase) => ` ${phrase.toLowerCase()} `);
  return unique.filter(
    (_, i) => !lower.some((other, j) => i !== j && other.includes(lower[i] ?? '')),
  );
}

const plainWords = (words: string): string => words.replace(/\s+/gu, ' ');

function nameOf(text: string, tokens: readonly Token[], { mentions }: Persona): string {
  const [fullest] = [...mentions].sort(
    (a, b) => b.words.length - a.words.length || keyOf(b.words).length - keyOf(a.words).length,
  );
  return fullest ? plainWords(slice(text, spanOf(tokens, fullest))) : '';
}

/** Shorter forms that this story uses, and the bare surname when nobody else bears it. */
function aliasesOf(
  text: string,
  tokens: readonly Token[],
  persona: Persona,
  all: readonly Persona[],
): string[] {
  const name = nameOf(text, tokens, persona);
  const used = persona.mentions.flatMap((mention) => [
    plainWords(slice(text, spanOf(tokens, mention))),
    ...withTitle(text, tokens, mention),
  ]);
  const words = withoutSuffix(persona.words);
  const [surname = ''] = surnamesOf(persona.words).slice(-1);
  const shared = all.filter((other) => surnamesOf(other.words).includes(surname)).length > 1;
  const bare = words.length === 2 && !shared ? [words.at(-1) ?? ''] : [];
  return [...new Set([...used, ...bare])].filter((alias) => alias !== name && alias !== '');
}

function withTitle(text: string, tokens: readonly Token[], mention: Candidate): string[] {
  const { titleFirst, first, last } = mention;
  const [from, to] = [tokens[titleFirst], tokens[last]];
  if (titleFirst === first || !from || !to || mention.words.length > 1) return [];
  return [plainWords(text.slice(from.start, to.end))];
}

function relationsOf(
  tokens: readonly Token[],
  persona: Persona,
  all: readonly Persona[],
): string[] {
  return persona.mentions.flatMap((mention) => {
    const relation = relationBeside(tokens, mention);
    const owner = relation && ownerOf(tokens, relation, mention, persona, all);
    return relation && owner ? [`${relation.noun} of ${owner.words.join(' ')}`] : [];
  });
}

function ownerOf(
  tokens: readonly Token[],
  relation: Relation,
  mention: Candidate,
  persona: Persona,
  all: readonly Persona[],
): Persona | undefined {
  const others = all.filter((other) => other !== persona);
  if (!relation.pronoun)
    return others.find((other) =>
      other.mentions.some((name) => name.first <= relation.owner && relation.owner <= name.last),
    );
  const fitting = others
    .map((other) => ({
      other,
      last: lastBefore(other, mention),
      gender: genderOf(tokens, other.mentions),
    }))
    .filter(
      ({ last, gender }) => last >= 0 && (gender === undefined || gender === relation.pronoun),
    )
    .sort(
      (a, b) => Number(b.gender !== undefined) - Number(a.gender !== undefined) || b.last - a.last,
    );
  return fitting[0]?.other;
}

function lastBefore(persona: Persona, mention: Candidate): number {
  return Math.max(
    -1,
    ...persona.mentions.filter((name) => name.last < mention.first).map((name) => name.last),
  );
}

/** Whether a mention of the person lies in the span. */
export function isMentionedIn(person: Person, span: Span): boolean {
  return person.mentions.some((mention) => contains(span, mention));
}
