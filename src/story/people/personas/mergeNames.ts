import { sameGivenName } from '../../lexicon/diminutives.ts';
import { isGivenName } from '../../lexicon/givenNames.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { keyOf, type Persona, withoutSuffix } from '../names/persona.ts';
import { isSameName } from '../names/sameName.ts';
import { addTo, halvesOf, surnameKeys } from '../names/surnames.ts';
import { isOtherGeneration } from './generations.ts';

/**
 * Joins the forms of one name, longest form first, so that each finds the fullest to join; `apart` are
 * the surnames of which father and son are two.
 */
export function mergeNames(
  tokens: readonly Token[],
  groups: readonly (readonly Candidate[])[],
  apart: ReadonlySet<string>,
): Persona[] {
  const doubles = new Set(groups.flatMap((mentions) => halvesOf(surnameOf(mentions))));
  const isBorn = (mentions: readonly Candidate[]): boolean =>
    mentions.some((mention) => isBirthName(tokens, mention));
  // Birth names last of all, and before them half surnames: they look for who is here already.
  const rankOf = (mentions: readonly Candidate[]): number =>
    isBorn(mentions) || isOtherName(tokens, mentions)
      ? 2
      : Number(doubles.has(surnameOf(mentions)));
  const byLength = [...groups].sort((a, b) => rankOf(a) - rankOf(b) || lengthOf(b) - lengthOf(a));
  const personas: Persona[] = [];
  const index = new Map<string, number[]>();
  for (const mentions of byLength) {
    const words = mentions[0]?.words ?? [];
    const bearer = bearerBefore(tokens, personas, mentions);
    const same =
      bearer === undefined
        ? namesakes(personas, index, words, isBorn(mentions)).filter(
            (i) => !isOtherGeneration(apart, personas[i]?.words ?? [], words),
          )
        : [bearer];
    const [only] = same;
    const known = only === undefined ? undefined : personas[only];
    if (only === undefined || !known || same.length > 1) {
      addTo(index, [...surnameKeys(words), ...givenPair(words)], personas.length);
      personas.push({ words, mentions });
    } else personas[only] = { words: known.words, mentions: [...known.mentions, ...mentions] };
  }
  return personas.map((p) => ({
    ...p,
    mentions: [...p.mentions].sort((a, b) => a.first - b.first),
  }));
}

const isOtherName = (tokens: readonly Token[], [first]: readonly Candidate[]): boolean =>
  /^(?:as|alias)$/u.test(tokens[(first?.titleFirst ?? 0) - 1]?.text ?? '');

/** Who is "known as DJ Doe": the one whose name stands right before those words. */
function bearerBefore(
  tokens: readonly Token[],
  personas: readonly Persona[],
  mentions: readonly Candidate[],
): number | undefined {
  const [first] = mentions;
  const as = (first?.titleFirst ?? 0) - 1;
  if (!/^(?:as|alias)$/u.test(tokens[as]?.text ?? '')) return undefined;
  let at = as;
  while (
    /^(?:as|alias|known|better|also|professionally|formerly|who|is|was)$/u.test(
      tokens[at]?.text ?? '',
    )
  )
    at--;
  if (!isComma(tokens[at]) || !(tokens[as]?.text === 'alias' || tokens[as - 1]?.text === 'known'))
    return undefined;
  const bearer = personas.findIndex((other) => other.mentions.some(({ last }) => last === at - 1));
  return bearer < 0 ? undefined : bearer;
}

/** Which personas a name is another form of; a birth name is of whoever shares its given name. */
function namesakes(
  personas: readonly Persona[],
  index: ReadonlyMap<string, readonly number[]>,
  words: readonly string[],
  born: boolean,
): number[] {
  const alike = new Set(surnameKeys(words).flatMap((key) => index.get(key) ?? []));
  const near = born ? personas.keys() : alike;
  const isPair = words.length === 2 && !born && isGivenName(words[1] ?? '');
  const fuller = isPair ? index.get(keyOf(words)) : undefined;
  if (fuller) return [...fuller];
  return [...near].filter((i) => {
    const other = personas[i]?.words ?? [];
    return isSameName(other, words) || (born && sameGivenName(other[0] ?? '', words[0] ?? ''));
  });
}

/** "mary jane" of "Mary Jane Doe": what may stand for the whole, and no surname. */
const givenPair = (words: readonly string[]): string[] =>
  withoutSuffix(words).length === 3 ? [keyOf(words.slice(0, 2))] : [];

/** "Born Jane Ann Roe", "née Jane Roe", "Jane Ann Roe was born": the name somebody of the story had first. */
const isBirthName = (tokens: readonly Token[], { titleFirst, last }: Candidate): boolean =>
  /^(?:born|née|nee)$/iu.test(tokens[titleFirst - 1]?.text ?? '') ||
  (tokens[last + 1]?.text === 'was' && tokens[last + 2]?.text === 'born');

const lengthOf = (mentions: readonly Candidate[]): number => keyOf(mentions[0]?.words ?? []).length;

/** The surname that the mentions of one name share, lower case. */
export const surnameOf = (mentions: readonly Candidate[]): string =>
  keyOf(mentions[0]?.words.slice(-1) ?? []);
