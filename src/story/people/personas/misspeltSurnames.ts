import { editDistance } from '../../nearestWord.ts';
import type { Token } from '../../tokens.ts';
import { speaks } from '../evidence/actSigns.ts';
import type { Candidate } from '../names/candidate.ts';
import { keyOf, type Persona, withoutSuffix } from '../names/persona.ts';
import { type Index, indexBy } from '../names/surnames.ts';

const SLIP = 1;
/** Shorter surnames have too many others beside them. */
const SHORTEST = 5;

/** Finds whose surname a name is but for one letter: the indexes of such people, at most one. */
type Finder = (name: Candidate) => readonly number[];

/**
 * "Zines said" of Ann Zimes: who alone is called so but for one letter, where the story lets the name speak.
 *
 * A slip is looked for by what both names are without a letter (SymSpell, Garbe 2012), so that a story of
 * thousands of names takes no longer for each.
 */
export function misspeltBearers(tokens: readonly Token[], full: readonly Persona[]): Finder {
  const surnames = full.map(({ words }) => keyOf(withoutSuffix(words).slice(-1)));
  let known: Index | undefined;
  return (name) => {
    const written = keyOf(name.words);
    const bare = name.words.length === 1 && name.titleFirst === name.first;
    if (!bare || written.length < SHORTEST || !speaks(tokens, name)) return [];
    known ??= indexBy(surnames.map(withoutLetter));
    const near = new Set(withoutLetter(written).flatMap((key) => known?.get(key) ?? []));
    const alike = [...near].filter((i) => {
      const surname = surnames[i] ?? '';
      const isSlip =
        surname.charAt(0) === written.charAt(0) && editDistance(surname, written) === SLIP;
      return isSlip && (full[i]?.mentions[0]?.first ?? 0) < name.first;
    });
    return alike.length === 1 ? alike : [];
  };
}

/** A word itself and what it is without each of its letters: two words but for one letter share one of these. */
const withoutLetter = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];
