import { endsSentence, type Token } from '../../tokens.ts';

/** Tokens, at most, that are looked through for a sentence's start. */
export const SENTENCE_REACH = 60;

/** The first token of the sentence that a token stands in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > at - SENTENCE_REACH && !isSentenceStart(tokens, first)) first--;
  return first;
}

/** Also behind the hour and dash of a log: "3:45 p.m. — A woman called." */
const isSentenceStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.block !== tokens[at - 1]?.block ||
  endsSentence(tokens[at - 1]) ||
  (/^[–—]$/u.test(tokens[at - 1]?.text ?? '') && /^\p{Lu}/u.test(tokens[at]?.text ?? ''));
