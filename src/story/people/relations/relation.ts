import { isCount } from '../../lexicon/counts.ts';
import { isPreposition } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isKinNoun, singularRelation } from '../../lexicon/relationNouns.ts';
import type { Span } from '../../span.ts';
import type { Token } from '../../tokens.ts';

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
  /** Whether it is told of those whom somebody who died leaves behind. */
  readonly survives?: true;
}

/** The relation to the owner whose name ends at a token behind the noun and "of". */
export function relationTo(
  tokens: readonly Token[],
  noun: number,
  owner: number,
): Relation | undefined {
  const [first, last] = [tokens[noun], tokens[owner]];
  return first && last && { noun: first.text, words: { start: first.start, end: last.end }, owner };
}

/** "younger brother" of "younger brothers": the last word singular, without an age; "father" of "father and agent". */
export function nounPhrase(tokens: readonly Token[], first: number, last: number): string {
  const words = tokens.slice(first, last + 1);
  const and = words.findIndex(({ text }) => text === 'and');
  const own = isKinNoun(words[and - 1]?.text ?? '') ? words.slice(0, and) : words;
  // "Doe's divorce from | wife Jane"
  const from = own.findLastIndex(({ text }) => isPreposition(text)) + 1;
  return own
    .slice(from)
    .filter(({ kind, text }) => kind === 'word' && text !== 'own' && !tellsHowMany(text))
    .map(({ text }, i, all) => (i === all.length - 1 ? singularRelation(text) : text))
    .join(' ');
}

/** "a" and "two" before a noun. */
export const tellsHowMany = (word: string): boolean => /^an?$/u.test(word) || isCount(word);
