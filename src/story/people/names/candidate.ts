import { isDeterminer } from '../../lexicon/functionWords.ts';
import { isGivenName } from '../../lexicon/givenNames.ts';
import { isOrganisationNoun } from '../../lexicon/organisationNouns.ts';
import { isPluralRole } from '../../lexicon/roleNouns.ts';
import type { Span } from '../../span.ts';
import type { Token } from '../../tokens.ts';

/** A name without its titles: `first` to `last` are its own tokens, `titleFirst` opens its titles. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Where the titles and offices in front begin; `first` when there are none. */
  readonly titleFirst: number;
  /** The name's words without nickname marks, as written. */
  readonly words: readonly string[];
}

/** "the Doe campaign", "a Doe rally": a name that something else has, unlike "said that Doe left". */
export function isBehindDeterminer(tokens: readonly Token[], name: Candidate): boolean {
  const before = tokens[name.first - 1]?.text ?? '';
  return (
    name.titleFirst === name.first && !/^(?:that|both)$/iu.test(before) && isDeterminer(before)
  );
}

/** Whether any word of the name makes it an organisation's, a place's or a thing's. */
export function hasOrganisationNoun(candidate: Candidate): boolean {
  const { words } = candidate;
  if (isPluralRole(words.at(-1) ?? '') && !isGivenName(words[0] ?? '')) return true;
  return words.some(
    (word, i) => isOrganisationNoun(word) && !(i < words.length - 1 && isGivenName(word)),
  );
}

/** Where a mention's name stands, without its titles. */
export function spanOf(tokens: readonly Token[], { first, last }: Candidate): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
