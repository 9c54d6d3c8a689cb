import { isDemonym } from '../../lexicon/places.ts';
import { isHonorific, isOfficeWord } from '../../lexicon/titles.ts';
import type { Span } from '../../span.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { roleSpan } from './rolePhrases.ts';

/** "Prime Minister Jane Doe"; "Mrs" and "Sir" are no roles. */
export function titleRole(
  tokens: readonly Token[],
  { titleFirst, first }: Candidate,
): Span | undefined {
  let start = titleFirst;
  while (start < first && isStyle(tokens, start)) start++;
  if (start === first) return undefined;
  return roleSpan(tokens, start === titleFirst ? officeStart(tokens, start) : start, first - 1);
}

/** "Mrs" and "Sir", but not the "Lord" of "Lord Mayor". */
function isStyle(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return (
    isHonorific(word) &&
    !(/^(?:Lord|Lady)$/u.test(word) && /^(?:Mayor|Provost|Chief|Chancellor)$/u.test(next))
  );
}

/** The first word of the office whose title stands at a token: "Assistant U.S. | Attorney", "former state | Sen.". */
export function officeStart(tokens: readonly Token[], title: number): number {
  if (isTopOf(tokens, title)) return title - 2;
  let start = title;
  while (title - start < 3 && belongsToOffice(tokens[start - 1], tokens[start])) start--;
  return start;
}

/** "Hall of | Famer". */
const isTopOf = (tokens: readonly Token[], title: number): boolean =>
  tokens[title]?.text === 'Famer' && tokens[title - 1]?.text === 'of';

function belongsToOffice(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.end + 1 !== next?.start) return false;
  return isCountryOrBody(token.text) || (/^\p{Lu}/u.test(token.text) && isOfficeWord(token.text));
}

/** "U.S." of "U.S. Attorney", "FAA" of "FAA Administrator". */
const isCountryOrBody = (word: string): boolean =>
  isDemonym(word) ||
  /^\p{Lu}{2,5}$|^(?:former|then|acting|state|federal|board|council|company|union|club|team|school|party|committee|university|department|city|county|district|police)$/u.test(
    word,
  );
