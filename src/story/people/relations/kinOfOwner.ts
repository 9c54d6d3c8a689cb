import { isKinNoun, singularRelation } from '../../lexicon/relationNouns.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';

/** Words of an owner with the role before the name: "the former mayor Mary Ann Doe". */
const LONGEST_OWNER = 6;

/** "The widow of the mayor | Jo Doe": the last token of the name that "of" behind a kin noun leads to. */
export function ownerBehindOf(tokens: readonly Token[], noun: number): number | undefined {
  if (tokens[noun + 1]?.text !== 'of') return undefined;
  let first = noun + 2;
  while (first < noun + LONGEST_OWNER && /^\p{Ll}+$/u.test(tokens[first]?.text ?? '')) first++;
  let last = first - 1;
  while (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.kind === 'word') last++;
  return last < first ? undefined : last;
}

/**
 * "The widow of Jo Doe, Ann, left": the kin noun before Ann, and the last token of its owner's name,
 * which stands between them.
 */
export function kinOfOwner(
  tokens: readonly Token[],
  { titleFirst, last }: Candidate,
): { readonly noun: number; readonly owner: number } | undefined {
  const owner = titleFirst - 2;
  if (!isComma(tokens[owner + 1]) || !isComma(tokens[last + 1])) return undefined;
  for (let noun = owner - 2; noun > owner - 2 - LONGEST_OWNER; noun--) {
    const word = tokens[noun]?.text ?? '';
    if (!isKinNoun(word) || singularRelation(word) !== word) continue;
    if (ownerBehindOf(tokens, noun) === owner) return { noun, owner };
  }
  return undefined;
}
