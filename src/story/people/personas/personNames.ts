import { isGivenName } from '../../lexicon/givenNames.ts';
import { readOnce } from '../../readOnce.ts';
import type { Token } from '../../tokens.ts';
import { type Candidate, spanOf } from '../names/candidate.ts';
import { keyOf, type Persona, surnamesOf, withoutSuffix } from '../names/persona.ts';

/** The fullest form that the story uses. */
export function nameOf(
  text: string,
  tokens: readonly Token[],
  { words, mentions }: Persona,
): string {
  const surname = surnameOf(words);
  const kept = mentions.filter((mention) => surnameOf(mention.words) === surname);
  const [fullest] = (kept.length > 0 ? kept : [...mentions]).sort(
    (a, b) =>
      b.words.length - a.words.length ||
      keyOf(b.words).length - keyOf(a.words).length ||
      Number(isShouted(a)) - Number(isShouted(b)),
  );
  return fullest ? written(text, tokens, fullest) : '';
}

const surnameOf = (words: readonly string[]): string | undefined =>
  withoutSuffix(words).at(-1)?.toLowerCase();

const isShouted = ({ words }: Candidate): boolean => words.every((word) => !/\p{Ll}/u.test(word));

/** Shorter forms that this story uses, and the bare surname when nobody else bears it. */
export function aliasesOf(
  text: string,
  tokens: readonly Token[],
  persona: Persona,
  all: readonly Persona[],
): string[] {
  const used = persona.mentions.flatMap((mention) => [
    written(text, tokens, mention),
    ...withTitle(text, tokens, mention),
  ]);
  const words = withoutSuffix(persona.words);
  const surname = keyOf(words.slice(-1));
  const bearers = bearersOfSurnames(all);
  const shared = (bearers.get(surname) ?? 0) > 1;
  const usedBare = persona.mentions.some(
    (mention) => keyOf(mention.words) === surname && mention.titleFirst === mention.first,
  );
  const bare = hasPlainSurname(words) && !shared ? [words.at(-1) ?? ''] : [];
  // "Mrs Doe", who is but Jane: the bare surname is another's.
  const isOthers = (alias: string): boolean =>
    words.length === 1 && alias.toLowerCase() !== surname && bearers.has(alias.toLowerCase());
  const name = nameOf(text, tokens, persona);
  return [...new Set([...used, ...bare])].filter(
    (alias) =>
      alias !== name &&
      alias !== '' &&
      !isOthers(alias) &&
      !(shared && !usedBare && alias.toLowerCase() === surname),
  );
}

/** How many people of a story bear each surname; counted once for all of them. */
const bearersOfSurnames = readOnce((all: readonly Persona[]): ReadonlyMap<string, number> => {
  const bearers = new Map<string, number>();
  for (const { words } of all) {
    for (const surname of new Set(surnamesOf(words))) {
      bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
    }
  }
  return bearers;
});

const written = (text: string, tokens: readonly Token[], mention: Candidate): string => {
  const { start, end } = spanOf(tokens, mention);
  return text.slice(start, end).replace(/\s+/gu, ' ');
};

/** Whether the last word alone is the surname: what stands before it are given names and initials. */
function hasPlainSurname(words: readonly string[]): boolean {
  const middle = words.slice(1, -1);
  return words.length > 1 && middle.every((word) => isGivenName(word) || /^\p{Lu}\.$/u.test(word));
}

/** "Mr Doe", "President Doe": a title before one word. */
function withTitle(text: string, tokens: readonly Token[], mention: Candidate): string[] {
  const { titleFirst, first, last } = mention;
  if (titleFirst === first || mention.words.length > 1) return [];
  return [written(text, tokens, { ...mention, first: titleFirst, last })];
}
