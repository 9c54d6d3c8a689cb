import { genderOfPronoun } from '../lexicon/functionWords.ts';
import type { Gender } from '../lexicon/givenNames.ts';
import { isRelationNoun } from '../lexicon/relationNouns.ts';
import { isOfficeWord } from '../lexicon/titles.ts';
import type { Span } from '../span.ts';
import { endsSentence, isComma, type Token } from '../tokens.ts';
import type { Candidate } from './candidates.ts';

/** How a mention is introduced by kinship: whose it is, the noun, and the words that say so. */
export interface Relation {
  /** "mother", "younger brother": the noun with the words before it that belong to it. */
  readonly noun: string;
  /** The whole introduction: "Doe's mother", "his wife". */
  readonly words: Span;
  /** Last token of the owner's name or pronoun; absent in "Son John Roe, 19, said". */
  readonly owner?: number;
  readonly pronoun?: Gender;
}

/** The relation stated beside a mention, if any: "Doe's mother Mary", "his wife, Julie", "Mary, mother of Jo Doe". */
export function relationBeside(tokens: readonly Token[], name: Candidate): Relation | undefined {
  return relationBefore(tokens, name) ?? relationAfter(tokens, name);
}

function relationBefore(tokens: readonly Token[], { titleFirst }: Candidate): Relation | undefined {
  let at = titleFirst - 1;
  while (
    titleFirst - at < 4 &&
    /^\p{Ll}+$/u.test(tokens[at]?.text ?? '') &&
    !isRelationNoun(tokens[at]?.text ?? '')
  )
    at--;
  const noun = isComma(tokens[at]) ? at - 1 : titleFirst - 1;
  return ownedNoun(tokens, noun) ?? survivor(tokens, noun) ?? bareKin(tokens, noun);
}

/** "Son John Roe, 19, said": whose he is goes without saying. */
function bareKin(tokens: readonly Token[], at: number): Relation | undefined {
  const token = tokens[at];
  if (!token?.opens || !/^\p{Lu}/u.test(token.text) || isOfficeWord(token.text)) return undefined;
  if (!isRelationNoun(token.text)) return undefined;
  return { noun: token.text.toLowerCase(), words: { start: token.start, end: token.end } };
}

const SURVIVORS_REACH = 80;

/** "She is survived by a daughter, Ann; and a sister, Jo": the relatives of one who died. */
function survivor(tokens: readonly Token[], noun: number): Relation | undefined {
  const token = tokens[noun];
  if (!token || !isRelationNoun(token.text) || !/^an?$/u.test(tokens[noun - 1]?.text ?? ''))
    return undefined;
  for (let at = noun - 2; at > Math.max(0, noun - SURVIVORS_REACH); at--) {
    if (tokens[at]?.block !== token.block || endsSentence(tokens[at])) return undefined;
    if (tokens[at]?.text !== 'survived') continue;
    const owner = /^(?:is|was|are)$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
    const pronoun = genderOfPronoun(tokens[owner]?.text ?? '');
    const words = { start: token.start, end: token.end };
    return { noun: token.text, words, owner, ...(pronoun && { pronoun }) };
  }
  return undefined;
}

/** "Mary, his mother," and "Mary, Doe's mother," and "Mary, the mother of Jo Doe". */
function relationAfter(tokens: readonly Token[], { last }: Candidate): Relation | undefined {
  let at = last + 1;
  if (!isComma(tokens[at])) return undefined;
  if (/^\d{1,3}$/u.test(tokens[at + 1]?.text ?? '') && isComma(tokens[at + 2])) at += 2;
  for (let i = at + 1; i < at + 8; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || token.block !== tokens[last]?.block) return undefined;
    if (token.text === 'whose') return undefined;
    if (!isRelationNoun(token.text) || token.kind !== 'word' || namesAnother(tokens, i)) continue;
    return tokens[i + 1]?.text === 'of' ? ownedByOf(tokens, i) : ownedNoun(tokens, i);
  }
  return undefined;
}

/** The owner in front of a relation noun: "his", "her" or a name with "'s". */
function ownedNoun(tokens: readonly Token[], noun: number): Relation | undefined {
  const token = tokens[noun];
  if (token?.kind !== 'word' || !isRelationNoun(token.text)) return undefined;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const before = tokens[at];
    if (!before || before.block !== token.block) return undefined;
    const owner = ownerAt(tokens, at);
    if (owner) {
      const words = { start: wordsStart(tokens, owner.owner), end: token.end };
      return { ...owner, words, noun: join(tokens, at + 1, noun) };
    }
    if (before.kind !== 'word' || !/^\p{Ll}[\p{Ll}-]*$/u.test(before.text)) return undefined;
  }
  return undefined;
}

function ownerAt(
  tokens: readonly Token[],
  at: number,
): { owner: number; pronoun?: Gender } | undefined {
  const token = tokens[at];
  const pronoun = /^(?:his|her)$/iu.test(token?.text ?? '') && genderOfPronoun(token?.text ?? '');
  if (pronoun) return { owner: at, pronoun };
  if (token?.text === 'whose') return { owner: isComma(tokens[at - 1]) ? at - 2 : at - 1 };
  const owned = token?.kind === 'possessive' || /^['’]$/u.test(token?.text ?? '');
  return owned ? { owner: at - 1 } : undefined;
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
function namesAnother(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  const follower = isComma(next) ? tokens[noun + 2] : next;
  return follower?.kind === 'word' && /^\p{Lu}/u.test(follower.text);
}

function ownedByOf(tokens: readonly Token[], noun: number): Relation | undefined {
  let owner = noun + 1;
  while (/^\p{Lu}/u.test(tokens[owner + 1]?.text ?? '') && tokens[owner + 1]?.kind === 'word')
    owner++;
  const [first, last] = [tokens[noun], tokens[owner]];
  if (owner === noun + 1 || !first || !last) return undefined;
  return { noun: first.text, words: { start: first.start, end: last.end }, owner };
}

function join(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');
}
