import { isConjunction, isPreposition, isPronoun } from '../../lexicon/functionWords.ts';
import { isPluralRole } from '../../lexicon/roleNouns.ts';
import type { Span } from '../../span.ts';
import type { Token } from '../../tokens.ts';

/** No role is told in more words. */
export const MAX_ROLE_WORDS = 24;

export const isArticle = (word: string): boolean =>
  /^(?:a|an|the|his|her|their|its|my|our|your)$/iu.test(word);

/** The noun before the phrase's first preposition or clause: "head" in "head of the agency". */
export function headOf(tokens: readonly Token[], first: number, last: number): string {
  let head = '';
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') break;
    // "an outside adviser"
    const adjective = at === first && /^(?:outside|inside)$/u.test(token.text);
    if (isClosing(token.text) && !adjective) break;
    if (token.kind !== 'possessive') head = token.text;
  }
  return head;
}

const isClosing = (word: string): boolean =>
  word !== 'US' && (isPreposition(word) || isPronoun(word) || isConjunction(word));

/**
 * The span of a role. A plural of one word and its adjectives loses its ending, so that what is left
 * still stands in the text: "astronaut(s)", but "one of its reporters".
 */
export function roleSpan(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to || to.end <= from.start) return undefined;
  const whole = tokens.slice(first, last).every((token) => !isClosing(token.text));
  const plural = whole && isPluralRole(to.text) && /[^s]s$/u.test(to.text) ? 1 : 0;
  return { start: from.start, end: to.end - plural };
}

/** The words from one token to another, by single blanks. */
export const wordsOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
