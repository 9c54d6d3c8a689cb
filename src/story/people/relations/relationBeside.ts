import { isCount } from '../../lexicon/counts.ts';
import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isKinNoun, isRelationNoun, singularRelation } from '../../lexicon/relationNouns.ts';
import { isOfficeWord } from '../../lexicon/titles.ts';
import type { Span } from '../../span.ts';
import { endsSentence, isCapitalised, isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { kinOfList, siblingBeside } from './kinLists.ts';
import { kinOfOwner, ownerBehindOf } from './kinOfOwner.ts';

/** How a mention is introduced by kinship: whose it is, the noun, and the words that say so. */
export interface Relation {
  /** "mother", "younger brother": the noun, singular, with the words before it that belong to it. */
  readonly noun: string;
  /** The whole introduction: "Doe's mother", "his wife". */
  readonly words: Span;
  /** Last token of the owner's name or pronoun; absent in "Son John Roe, 19, said". */
  readonly owner?: number;
  /** Whom the owner stands for when it is a pronoun; `both` is "their", of a couple or of siblings. */
  readonly pronoun?: Gender | 'both';
}

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
  return kinOfList(tokens, titleFirst) ?? noun;
}

/** "the brothers John and Jim Roe": each is the other's. */
function sibling(tokens: readonly Token[], { titleFirst, last }: Candidate): Relation | undefined {
  const beside = siblingBeside(tokens, titleFirst, last);
  const noun = beside && tokens[beside.noun];
  if (!beside || !noun) return undefined;
  const words = { start: noun.start, end: noun.end };
  return { noun: singularRelation(noun.text), words, owner: beside.other };
}

const SERVES =
  /^(?:lawyer|solicitor|attorney|agent|manager|assistant|spokes\w+|deputy|aide|coach|bodyguard)$/iu;

/** "Son John Roe, 19, said", "Ann Doe with son John": whose he is goes without saying. */
function bareKin(tokens: readonly Token[], at: number): Relation | undefined {
  const token = tokens[at];
  if (!token || isOfficeWord(token.text)) return undefined;
  const opens = token.opens && /^\p{Lu}/u.test(token.text);
  const led = /^(?:with|and|by|alongside)$/u.test(tokens[at - 1]?.text ?? '');
  // "Lawyer John Roe" is anybody's.
  if (!(opens && !SERVES.test(token.text)) && !(led && isKinNoun(token.text))) return undefined;
  const noun = token.text.toLowerCase();
  if (!isRelationNoun(noun) || singularRelation(noun) !== noun) return undefined;
  return { noun, words: { start: token.start, end: token.end } };
}

const SURVIVORS_REACH = 80;

/** "She is survived by a daughter, Ann; and a sister, Jo": the relatives of one who died. */
function survivor(tokens: readonly Token[], noun: number): Relation | undefined {
  const token = tokens[noun];
  if (!token || !isRelationNoun(token.text) || !tellsHowMany(tokens[noun - 1]?.text ?? ''))
    return undefined;
  for (let at = noun - 2; at > Math.max(0, noun - SURVIVORS_REACH); at--) {
    if (tokens[at]?.block !== token.block || endsSentence(tokens[at])) return undefined;
    if (tokens[at]?.text !== 'survived') continue;
    const owner = /^(?:is|was|are)$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
    const pronoun = genderOfPronoun(tokens[owner]?.text ?? '');
    const words = { start: token.start, end: token.end };
    return { noun: singularRelation(token.text), words, owner, ...(pronoun && { pronoun }) };
  }
  return undefined;
}

/** "a" and "two" before a noun. */
const tellsHowMany = (word: string): boolean => /^an?$/u.test(word) || isCount(word);

/** "Doe has two brothers, Tom and Ben", "they have a daughter, Mia". */
function possessed(tokens: readonly Token[], noun: number): Relation | undefined {
  const token = tokens[noun];
  if (!token || !isKinNoun(token.text)) return undefined;
  const counted = [noun - 1, noun - 2].find((at) => tellsHowMany(tokens[at]?.text ?? ''));
  const has = (counted ?? 0) - 1;
  if (counted === undefined || !/^(?:has|have|had)$/u.test(tokens[has]?.text ?? ''))
    return undefined;
  const subject = tokens[has - 1];
  const both = /^they$/iu.test(subject?.text ?? '') && ('both' as const);
  const pronoun = both || genderOfPronoun(subject?.text ?? '');
  if (!subject || !(pronoun || /^\p{Lu}/u.test(subject.text))) return undefined;
  return {
    noun: nounPhrase(tokens, counted + 1, noun),
    words: { start: token.start, end: token.end },
    owner: has - 1,
    ...(pronoun && { pronoun }),
  };
}

/** "The widow of Jo Doe, Ann, left". */
function kinOf(tokens: readonly Token[], name: Candidate): Relation | undefined {
  const kin = kinOfOwner(tokens, name);
  return kin && relationTo(tokens, kin.noun, kin.owner);
}

const KNOWN_REACH = 90;

/** "The sister, Jo": whose, the story has said before with the same noun. */
function knownKin(tokens: readonly Token[], noun: number): Relation | undefined {
  const token = tokens[noun];
  const the = [noun - 1, noun - 2].find((at) => /^the$/iu.test(tokens[at]?.text ?? ''));
  if (!token || the === undefined || !isKinNoun(token.text)) return undefined;
  const kin = singularRelation(token.text);
  for (let at = the - 1; at > Math.max(0, the - KNOWN_REACH); at--) {
    if (singularRelation(tokens[at]?.text ?? '') !== kin) continue;
    const known = ownedNoun(tokens, at) ?? possessed(tokens, at);
    if (known)
      return {
        ...known,
        noun: nounPhrase(tokens, the + 1, noun),
        words: { start: tokens[the]?.start ?? token.start, end: token.end },
      };
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

/** The owner in front of a relation noun: "his", "their" or a name with "'s". */
function ownedNoun(tokens: readonly Token[], noun: number): Relation | undefined {
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
  if (token?.text === 'whose') return { owner: beforeWhose(tokens, at) };
  const owned = token?.kind === 'possessive' || /^['’]$/u.test(token?.text ?? '');
  return owned ? { owner: at - 1 } : undefined;
}

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
function namesAnother(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  const follower = isComma(next) ? tokens[noun + 2] : next;
  return isCapitalised(follower);
}

/** "mother of Jo Doe" and "widow of the mayor Jo Doe". */
function ownedByOf(tokens: readonly Token[], noun: number): Relation | undefined {
  const owner = ownerBehindOf(tokens, noun);
  return owner === undefined ? undefined : relationTo(tokens, noun, owner);
}

/** Of the owner whose name ends at a token behind the noun and "of". */
function relationTo(tokens: readonly Token[], noun: number, owner: number): Relation | undefined {
  const [first, last] = [tokens[noun], tokens[owner]];
  return first && last && { noun: first.text, words: { start: first.start, end: last.end }, owner };
}

/** "younger brother" of "younger brothers": the last word singular, without an age. */
function nounPhrase(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .filter(({ kind, text }) => kind === 'word' && text !== 'own' && !tellsHowMany(text))
    .map(({ text }, i, words) => (i === words.length - 1 ? singularRelation(text) : text))
    .join(' ');
}
