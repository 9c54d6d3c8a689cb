import { isKinNoun } from '../../lexicon/relationNouns.ts';
import { isCapitalised, type Token } from '../../tokens.ts';

const LONGEST_LIST = 12;

const isPluralKin = (token: Token | undefined): boolean =>
  /(?:s|children|wives)$/u.test(token?.text ?? '') && isKinNoun(token?.text ?? '');

/** "sons" before Jim in "two sons, Tom and Jim": the plural kin noun that a list of names follows. */
export function kinOfList(tokens: readonly Token[], first: number): number | undefined {
  if (!/^(?:and|,)$/u.test(tokens[first - 1]?.text ?? '')) return undefined;
  for (let at = first - 2; at > first - LONGEST_LIST; at--) {
    const token = tokens[at];
    if (!token || token.block !== tokens[first]?.block) return undefined;
    if (isPluralKin(token)) return at;
    if (token.text === 'marriage') return kinOfMarriage(tokens, at);
    if (!/^(?:\p{Lu}.*|and|,|\d{1,3})$/u.test(token.text)) return undefined;
  }
  return undefined;
}

/** "sons" of "two sons from her second marriage, Tom and Jim". */
function kinOfMarriage(tokens: readonly Token[], marriage: number): number | undefined {
  const kin = [3, 4].map((back) => marriage - back).find((at) => isPluralKin(tokens[at]));
  return kin !== undefined && /^(?:from|of|by)$/u.test(tokens[kin + 1]?.text ?? '')
    ? kin
    : undefined;
}

const SIBLINGS = /^(?:brothers|sisters|twins|siblings|cousins|half-brothers|half-sisters)$/iu;

/** The last token of the other one's name in "the brothers Tom and Jim Roe", and the noun. */
export function siblingBeside(
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly other: number; readonly noun: number } | undefined {
  if (SIBLINGS.test(tokens[first - 1]?.text ?? '')) {
    const other = endOfName(tokens, last + 2);
    return tokens[last + 1]?.text === 'and' && other !== undefined
      ? { other, noun: first - 1 }
      : undefined;
  }
  if (tokens[first - 1]?.text !== 'and') return undefined;
  let at = first - 2;
  while (at > first - LONGEST_LIST && isCapitalised(tokens[at])) {
    if (SIBLINGS.test(tokens[at - 1]?.text ?? '')) return { other: first - 2, noun: at - 1 };
    at--;
  }
  return undefined;
}

function endOfName(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isCapitalised(tokens[at])) at++;
  return at > from ? at - 1 : undefined;
}
