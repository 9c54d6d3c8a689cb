import { readOnce } from '../../readOnce.ts';
import type { Token } from '../../tokens.ts';

/** For every token, whether it stands between quotation marks, where others than the reporter speak. */
export const wordsInMarks = readOnce((tokens: readonly Token[]): readonly boolean[] => {
  let inside = false;
  return tokens.map(({ text, block, kind }, at) => {
    if (block !== tokens[at - 1]?.block) inside = false;
    if (kind !== 'mark') return inside;
    if (/^[“„«]$/u.test(text)) inside = true;
    else if (/^[”»]$/u.test(text)) inside = false;
    else if (text === '"' || isDoubled(tokens, at)) inside = !inside;
    return inside;
  });
});

/** The second of two apostrophes that some papers set for a quotation mark. */
const isDoubled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "'" &&
  tokens[at - 1]?.text === "'" &&
  tokens[at - 1]?.end === tokens[at]?.start;
