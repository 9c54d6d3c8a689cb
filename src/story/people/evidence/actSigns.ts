import { isAdverb, isAuxiliary } from '../../lexicon/functionWords.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSayingVerb } from '../../lexicon/speechVerbs.ts';
import { isComma, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';

/** "Jane Doe, who …", but not "a teacher from Hull, who …", "a columnist for Tidings, who …" nor "Females, whose …". */
export function beforeWho(
  tokens: readonly Token[],
  { titleFirst, last, words }: Candidate,
): boolean {
  if (!isComma(tokens[last + 1]) || !/^(?:who|whose)$/u.test(tokens[last + 2]?.text ?? ''))
    return false;
  if (words.length > 1) return true;
  const placed = /^(?:of|at|from|to|in|near|above|below|outside|beyond)$|-based$/u.test(
    tokens[titleFirst - 1]?.text ?? '',
  );
  const employs =
    tokens[titleFirst - 1]?.text === 'for' && isRoleNoun(tokens[titleFirst - 2]?.text ?? '');
  return !placed && !employs && !(tokens[titleFirst]?.opens && /\p{Ll}s$/u.test(words[0] ?? ''));
}

/** "… said", "… has also said", or a "said" directly before. */
export function speaks(tokens: readonly Token[], { first, last, titleFirst }: Candidate): boolean {
  let at = last + 1;
  while (at < last + 4 && (isAuxiliary(tokens[at]?.text ?? '') || isAdverb(tokens[at]?.text ?? '')))
    at++;
  const after = tokens[at];
  // "northern Guaira state" says nothing.
  if (after && isSayingVerb(after.text) && after.text !== 'state') return true;
  const before = tokens[Math.min(first, titleFirst) - 1];
  return before !== undefined && isSayingVerb(before.text) && isLowerCase(before);
}

/** "Its buyer, Jane Doe, said that she was late": no company is "she". */
export function saysOfSelf(
  tokens: readonly Token[],
  { titleFirst, last, words }: Candidate,
): boolean {
  if (words.length < 2) return false;
  const comma = isComma(tokens[last + 1]) ? 1 : 0;
  const that = tokens[last + comma + 2]?.text === 'that' ? 1 : 0;
  return (
    (isComma(tokens[titleFirst - 1]) || tokens[titleFirst]?.opens === true) &&
    isSayingVerb(tokens[last + comma + 1]?.text ?? '') &&
    /^s?he$/u.test(tokens[last + comma + that + 2]?.text ?? '')
  );
}

const LONGEST_DEED = 10;

/** "Zorin Quorr was pulled from the rubble of his home", unlike "Quorr Foods said he had lost his job". */
export function ownsSomething(
  tokens: readonly Token[],
  { titleFirst, last, words }: Candidate,
): boolean {
  if (words.length < 2 || !tokens[titleFirst]?.opens || !isAuxiliary(tokens[last + 1]?.text ?? ''))
    return false;
  for (let at = last + 2; at < last + LONGEST_DEED; at++) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:his|her)$/u.test(word)) return true;
    if (tokens[at]?.kind !== 'word' || isPersonal(word) || isRoleNoun(word)) return false;
  }
  return false;
}

const isPersonal = (word: string): boolean =>
  isSayingVerb(word) || /^(?:he|she|him|they|them|who|man|woman|that)$/u.test(word);

/** "Researchers led by Jane Doe" */
export function leads(tokens: readonly Token[], { titleFirst, words }: Candidate): boolean {
  return (
    words.length > 1 &&
    tokens[titleFirst - 1]?.text === 'by' &&
    /^(?:led|headed|chaired|hosted|presented|conducted)$/u.test(tokens[titleFirst - 2]?.text ?? '')
  );
}

/** "According to Jane Doe of the charity": somebody, and where they work. */
export function isSourceOf(
  tokens: readonly Token[],
  { titleFirst, last, words }: Candidate,
): boolean {
  const [according, to] = [tokens[titleFirst - 2], tokens[titleFirst - 1]];
  return (
    words.length === 2 &&
    /^according$/iu.test(according?.text ?? '') &&
    to?.text === 'to' &&
    /^(?:of|at|from)$/u.test(tokens[last + 1]?.text ?? '')
  );
}

function isLowerCase({ text }: Token): boolean {
  return /^\p{Ll}/u.test(text);
}
