import { type Persona, surnamesOf, withoutSuffix } from './persona.ts';

/** Indexes of names, by a key that those which could be one person's share. */
export type Index = ReadonlyMap<string, readonly number[]>;

/** "doe" and "roe" of "doe-roe". */
export const halvesOf = (surname: string): string[] =>
  surname.includes('-') ? surname.split('-') : [];

/**
 * The surname of a full name and its halves, lower case: two names without a key in common are two
 * people's, so that only those of one key need a closer look.
 */
export function surnameKeys(words: readonly string[]): string[] {
  const surname = withoutSuffix(words).at(-1)?.toLowerCase() ?? '';
  return [surname, ...halvesOf(surname)];
}

/** Every way to write each person's surname alone, "van dyke" and "dyke", with whose it is. */
export const bySurname = (personas: readonly Persona[]): Index =>
  indexBy(personas.map(({ words }) => surnamesOf(words)));

/** Adds a name's index under each of its keys. */
export function addTo(index: Map<string, number[]>, keys: Iterable<string>, i: number): void {
  for (const key of keys) {
    const known = index.get(key);
    if (!known) index.set(key, [i]);
    else if (known.at(-1) !== i) known.push(i);
  }
}

export function indexBy(keys: readonly Iterable<string>[]): Index {
  const index = new Map<string, number[]>();
  for (const [i, own] of keys.entries()) addTo(index, own, i);
  return index;
}
