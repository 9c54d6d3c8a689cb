import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isKinNoun, isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isCapitalised, isComma, type Token } from '../../tokens.ts';
import { ownerBehindOf } from './kinOfOwner.ts';
import { tellerOf } from './ownWords.ts';
import { nounPhrase, type Relation, relationTo } from './relation.ts';

/** The owner in front of a relation noun: "his", "their", a name with "'s", or whoever says "my". */
export function ownedNoun(tokens: readonly Token[], noun: number): Relation | undefined {
  const token = tokens[noun];
  if (token?.kind !== 'word' || !isRelationNoun(token.text)) return undefined;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const before = tokens[at];
    if (!before || before.block !== token.block) return undefined;
    const owner = ownerAt(tokens, at);
    if (owner?.pronoun === 'both' && !isKinNoun(token.text)) return undefined;
    if (owner) {
      const words = { start: wordsStart(tokens, owner.owner), end: token.end };
      return { ...owner, words, noun: nounPhrase(tokens, at + 1, noun) };
    }
    if (!isAdjective(before)) return undefined;
  }
  return undefined;
}

const isAdjective = ({ text, kind }: Token): boolean =>
  kind === 'number'
    ? /-year-old$/u.test(text)
    : kind === 'word' && /^\p{Ll}[\p{Ll}-]*$/u.test(text);

function ownerAt(
  tokens: readonly Token[],
  at: number,
): { owner: number; pronoun?: Gender | 'both' } | undefined {
  const token = tokens[at];
  if (/^their$/iu.test(token?.text ?? '')) return { owner: at, pronoun: 'both' };
  const pronoun = /^(?:his|her)$/iu.test(token?.text ?? '') && genderOfPronoun(token?.text ?? '');
  if (pronoun) return { owner: at, pronoun };
  if (/^my$/iu.test(token?.text ?? '')) return tellerOf(tokens, at);
  if (token?.text === 'whose') return { owner: beforeWhose(tokens, at) };
  const owned = token?.kind === 'possessive' || /^['’]$/u.test(token?.text ?? '');
  if (!owned) return undefined;
  return TWO.test(tokens[at - 1]?.text ?? '')
    ? { owner: at - 1, pronoun: 'both' }
    : { owner: at - 1 };
}

/** "the couple's daughter", "the sisters' father". */
const TWO = /^(?:couple|pair|sisters|brothers|twins|siblings)$/u;

const CLAUSE_REACH = 14;

/** The last token of whom "whose" is about: before its comma, or before that of "…, who left and whose". */
function beforeWhose(tokens: readonly Token[], whose: number): number {
  if (isComma(tokens[whose - 1])) return whose - 2;
  if (tokens[whose - 1]?.text !== 'and') return whose - 1;
  let who = whose - 2;
  while (who > whose - CLAUSE_REACH && tokens[who]?.text !== 'who') who--;
  return isComma(tokens[who - 1]) ? who - 2 : whose - 1;
}

/** Back over the capitalised words of the owner's name. */
function wordsStart(tokens: readonly Token[], owner: number): number {
  let at = owner;
  while (
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
    tokens[at - 1]?.block === tokens[at]?.block &&
    tokens[at - 1]?.kind === 'word'
  )
    at--;
  return tokens[at]?.start ?? 0;
}

/** "Jane Doe, his wife, Julie" and "Jane Doe, her aide John Roe" go on to the next person. */
export function namesAnother(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  const follower = isComma(next) ? tokens[noun + 2] : next;
  return isCapitalised(follower);
}

/** "mother of Jo Doe" and "widow of the mayor Jo Doe". */
export function ownedByOf(tokens: readonly Token[], noun: number): Relation | undefined {
  const owner = ownerBehindOf(tokens, noun);
  return owner === undefined ? undefined : relationTo(tokens, noun, owner);
}
