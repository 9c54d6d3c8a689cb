import { isKinNoun, isRelationNoun, singularRelation } from '../../lexicon/relationNouns.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { kinOfList, siblingBeside } from './kinLists.ts';
import { kinOfOwner } from './kinOfOwner.ts';
import { bareKin, knownKin, possessed, survivor } from './kinWithoutOwner.ts';
import { namesAnother, ownedByOf, ownedNoun } from './ownedKin.ts';
import { type Relation, relationTo } from './relation.ts';

/**
 * The relation stated beside a mention, if any: "Doe's mother Mary", "his wife, Julie", "Mary, mother
 * of Jo Doe", "the brothers John and Jim Roe".
 */
export function relationBeside(tokens: readonly Token[], name: Candidate): Relation | undefined {
  return relationBefore(tokens, name) ?? relationAfter(tokens, name) ?? sibling(tokens, name);
}

function relationBefore(tokens: readonly Token[], name: Candidate): Relation | undefined {
  const noun = nounBefore(tokens, name.titleFirst);
  return (
    ownedNoun(tokens, noun) ??
    possessed(tokens, noun) ??
    kinOf(tokens, name) ??
    survivor(tokens, noun) ??
    knownKin(tokens, noun) ??
    bareKin(tokens, noun)
  );
}

/** The relation noun in front of a name, over a comma, the words of a role, or the names of a list. */
function nounBefore(tokens: readonly Token[], titleFirst: number): number {
  let at = titleFirst - 1;
  while (
    titleFirst - at < 4 &&
    /^\p{Ll}+$/u.test(tokens[at]?.text ?? '') &&
    !isRelationNoun(tokens[at]?.text ?? '')
  )
    at--;
  const noun = isComma(tokens[at]) ? at - 1 : titleFirst - 1;
  if (isRelationNoun(tokens[noun]?.text ?? '')) return noun;
  const kin = isComma(tokens[at]) ? kinBeforeAnd(tokens, noun) : undefined;
  if (kin !== undefined) return kin;
  return kinOfList(tokens, titleFirst) ?? noun;
}

/** "son-in-law" of "her son-in-law and heir apparent, John Roe". */
function kinBeforeAnd(tokens: readonly Token[], last: number): number | undefined {
  for (let at = last; at > last - LONGEST_SECOND; at--) {
    const word = tokens[at]?.text ?? '';
    if (word === 'and') return isKinNoun(tokens[at - 1]?.text ?? '') ? at - 1 : undefined;
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(word)) return undefined;
  }
  return undefined;
}

const LONGEST_SECOND = 4;

/** "the brothers John and Jim Roe": each is the other's. */
function sibling(tokens: readonly Token[], { titleFirst, last }: Candidate): Relation | undefined {
  const beside = siblingBeside(tokens, titleFirst, last);
  const noun = beside && tokens[beside.noun];
  if (!beside || !noun) return undefined;
  const words = { start: noun.start, end: noun.end };
  return { noun: singularRelation(noun.text), words, owner: beside.other };
}

/** "The widow of Jo Doe, Ann, left". */
function kinOf(tokens: readonly Token[], name: Candidate): Relation | undefined {
  const kin = kinOfOwner(tokens, name);
  return kin && relationTo(tokens, kin.noun, kin.owner);
}

/** "Mary, his mother," and "Mary, Doe's mother," and "Mary, the mother of Jo Doe". */
function relationAfter(tokens: readonly Token[], { last }: Candidate): Relation | undefined {
  let at = last + 1;
  if (!isComma(tokens[at])) return undefined;
  if (/^\d{1,3}$/u.test(tokens[at + 1]?.text ?? '') && isComma(tokens[at + 2])) at += 2;
  for (let i = at + 1; i < at + 8; i++) {
    const token = tokens[i];
    if (!token || token.block !== tokens[last]?.block) return undefined;
    if (endsDescription(token, tokens[i + 1])) return undefined;
    if (!isRelationNoun(token.text) || token.kind !== 'word' || namesAnother(tokens, i)) continue;
    return tokens[i + 1]?.text === 'of' ? ownedByOf(tokens, i) : ownedNoun(tokens, i);
  }
  return undefined;
}

/** Before a relation noun that may be meant: "Mary, who is his mother", not "Mary, who lives with his mother". */
const endsDescription = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'mark' ||
  token.text === 'whose' ||
  (token.text === 'who' && !/^(?:is|was)$/u.test(next?.text ?? ''));
