import type { Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { keyOf, withoutSuffix } from '../names/persona.ts';
import { relationBeside } from '../relations/relationBeside.ts';

/** "jr" of "Jim Doe Jr.". */
export const suffixOf = (words: readonly string[]): string =>
  keyOf(words.slice(withoutSuffix(words).length)).replace('.', '');

/** "Doe Jr.": a surname that is told from a father's. */
export const isShortJunior = (words: readonly string[]): boolean =>
  words.length === 2 && suffixOf(words) !== '';

/** A surname with its suffix: "doe jr". */
const generationOf = (words: readonly string[]): string =>
  `${keyOf(withoutSuffix(words).slice(-1))} ${suffixOf(words)}`;

/**
 * The surnames with a suffix that the story tells from the same names without: it says "Doe Jr.", calls
 * him a son or a father, or names both in a sentence.
 */
export function generationsApart(
  tokens: readonly Token[],
  groups: readonly (readonly Candidate[])[],
): ReadonlySet<string> {
  const junior = groups.filter((mentions) => suffixOf(mentions[0]?.words ?? []) !== '');
  if (junior.length === 0) return new Set();
  const plain = new Map(groups.map((mentions) => [keyOf(mentions[0]?.words ?? []), mentions]));
  const apart = junior.filter((mentions) => {
    const words = mentions[0]?.words ?? [];
    const father = plain.get(keyOf(withoutSuffix(words))) ?? [];
    return (
      isShortJunior(words) ||
      mentions.some((name) => isKin(tokens, name)) ||
      shareSentence(tokens, mentions, father)
    );
  });
  return new Set(apart.map(([first]) => generationOf(first?.words ?? [])));
}

/** Whether two names of a surname differ by a suffix that tells two people apart. */
export const isOtherGeneration = (
  apart: ReadonlySet<string>,
  a: readonly string[],
  b: readonly string[],
): boolean =>
  apart.size > 0 &&
  suffixOf(a) !== suffixOf(b) &&
  (apart.has(generationOf(a)) || apart.has(generationOf(b)));

const isKin = (tokens: readonly Token[], name: Candidate): boolean =>
  /(?:^|-| )(?:son|grandson|nephew|father|grandfather)$/u.test(
    relationBeside(tokens, name)?.noun ?? '',
  );

/** Whether a sentence names both: from the one to the next of the other nothing opens a sentence. */
function shareSentence(
  tokens: readonly Token[],
  a: readonly Candidate[],
  b: readonly Candidate[],
): boolean {
  if (b.length === 0) return false;
  const all = [...a, ...b].sort((left, right) => left.first - right.first);
  const of = new Set(a);
  return all.some((name, i) => {
    const next = all[i + 1];
    return (
      next !== undefined &&
      of.has(name) !== of.has(next) &&
      !tokens.slice(name.last + 1, next.first + 1).some(({ opens }) => opens)
    );
  });
}
