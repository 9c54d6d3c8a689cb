import type { Gender } from '../../lexicon/givenNames.ts';
import { genderOfTitle } from '../../lexicon/titles.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { keyOf } from '../names/persona.ts';

/** A bare surname or first name, and the indexes of the people whose it may be. */
interface Called {
  readonly name: Candidate;
  readonly bearers: readonly number[];
}

/**
 * The names with those people left whom their titles fit: "Mrs Doe" is no John. Of a surname that stands
 * alone for somebody whom the story never names in full nobody is left, nor of one that nobody bears.
 */
export function withoutTitledOthers(
  tokens: readonly Token[],
  genders: readonly (Gender | undefined)[],
  names: readonly Called[],
): { readonly name: Candidate; readonly bearers: readonly number[] | undefined }[] {
  const others = namesOfOthers(tokens, genders, names);
  return names.map(({ name, bearers }) => {
    const title = titleGender(tokens, name);
    if (bearers.length === 0) return { name, bearers: undefined };
    if (others.has(keyOf(name.words))) return { name, bearers: [] };
    return { name, bearers: bearers.filter((i) => fits(genders[i], title)) };
  });
}

const fits = (own: Gender | undefined, title: Gender | undefined): boolean =>
  !title || !own || own === title;

const MANY_TITLES = 2;

/** "Mr. Doe" and "President Doe", where Jane is the only Doe with a given name: told by "Mr.", which stands oftener than nothing. */
function namesOfOthers(
  tokens: readonly Token[],
  genders: readonly (Gender | undefined)[],
  names: readonly Called[],
): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { name, bearers } of names) {
    const title = titleGender(tokens, name);
    const conflicts = bearers.length > 0 && !bearers.some((i) => fits(genders[i], title));
    const bare = name.titleFirst === name.first;
    const key = keyOf(name.words);
    balance.set(key, (balance.get(key) ?? 0) + (conflicts ? 1 : bare ? -1 : 0));
  }
  return new Set([...balance].flatMap(([key, sum]) => (sum >= MANY_TITLES ? [key] : [])));
}

function titleGender(
  tokens: readonly Token[],
  { titleFirst, first }: Candidate,
): Gender | undefined {
  return tokens
    .slice(titleFirst, first)
    .map(({ text }) => genderOfTitle(text))
    .find((gender) => gender);
}
