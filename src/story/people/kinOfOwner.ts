import { isKinNoun, singularRelation } from '../lexicon/relationNouns.ts';
import { isComma, type Token } from '../tokens.ts';
import type { Candidate } from './candidates.ts';

/** Words of an owner with the role before the name: "the former mayor Mary Ann Doe". */
const LONGEST_OWNER = 6;

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
  if (!/^\p{Lu}/u.test(tokens[owner]?.text ?? '')) return undefined;
  let of = owner;
  while (owner - of < LONGEST_OWNER && tokens[of]?.kind === 'word' && tokens[of]?.text !== 'of')
    of--;
  const noun = tokens[of - 1]?.text ?? '';
  const isKin = isKinNoun(noun) && singularRelation(noun) === noun;
  return tokens[of]?.text === 'of' && isKin ? { noun: of - 1, owner } : undefined;
}
