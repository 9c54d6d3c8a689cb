import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { isCapitalised, type Token } from '../../tokens.ts';

/** The last token of a name, or a pronoun and whom it can stand for. */
interface Teller {
  readonly owner: number;
  readonly pronoun?: Gender;
}

const LONGEST_QUOTATION = 120;

/** Who says "my" at a token, by the cue beside the quotation: "“My aunt, Jo, left,” | Doe | said." */
export function tellerOf(tokens: readonly Token[], my: number): Teller | undefined {
  const [open, close] = [markFrom(tokens, my, -1), markFrom(tokens, my, 1)];
  if (open === undefined || close === undefined) return undefined;
  const before = markFrom(tokens, open - 1, -1);
  return (
    tellerBehind(tokens, close + 1) ??
    tellerBefore(tokens, open - 1) ??
    (before === undefined ? undefined : tellerBehind(tokens, before + 1))
  );
}

/** The nearest double quotation mark of the block in one direction. */
function markFrom(tokens: readonly Token[], from: number, step: 1 | -1): number | undefined {
  for (let at = from; Math.abs(at - from) < LONGEST_QUOTATION; at += step) {
    if (tokens[at]?.block !== tokens[from]?.block) return undefined;
    if (/^["“”]$/u.test(tokens[at]?.text ?? '')) return at;
  }
  return undefined;
}

/** "said Jane Doe", "Jane Doe said", "she said" from a token on, in the paragraph of the one before it. */
function tellerBehind(tokens: readonly Token[], at: number): Teller | undefined {
  if (tokens[at]?.block !== tokens[at - 1]?.block) return undefined;
  if (isVerb(tokens[at])) return nameFrom(tokens, at + 1);
  const teller = pronounAt(tokens, at) ?? nameFrom(tokens, at);
  return teller && isVerb(tokens[teller.owner + 1]) ? teller : undefined;
}

/** "Jane Doe said: “", "“…,” she said. “" back from a token. */
function tellerBefore(tokens: readonly Token[], from: number): Teller | undefined {
  const at = /^[.,:]$/u.test(tokens[from]?.text ?? '') ? from - 1 : from;
  if (isVerb(tokens[at])) return pronounAt(tokens, at - 1) ?? nameAt(tokens, at - 1);
  let first = at;
  while (isCapitalised(tokens[first])) first--;
  return isVerb(tokens[first]) ? nameAt(tokens, at) : undefined;
}

const isVerb = (token: Token | undefined): boolean => isSpeechVerb(token?.text ?? '');

function pronounAt(tokens: readonly Token[], at: number): Teller | undefined {
  const pronoun =
    /^s?he$/iu.test(tokens[at]?.text ?? '') && genderOfPronoun(tokens[at]?.text ?? '');
  return pronoun ? { owner: at, pronoun } : undefined;
}

const nameAt = (tokens: readonly Token[], at: number): Teller | undefined =>
  isCapitalised(tokens[at]) ? { owner: at } : undefined;

function nameFrom(tokens: readonly Token[], first: number): Teller | undefined {
  let last = first;
  while (isCapitalised(tokens[last + 1])) last++;
  return nameAt(tokens, last);
}
