import { isDemonym } from '../../lexicon/places.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isHonorific, isOfficeWord, isTitle } from '../../lexicon/titles.ts';
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
  let last = first - 1;
  while (last > start && STYLE_BEHIND.test(tokens[last]?.text ?? '')) last--;
  if (start > last) return undefined;
  const office = start === titleFirst ? officeStart(tokens, start) : start;
  // "a critic of President Jane Doe"
  const held = isTitle(tokens[last]?.text ?? '') || isRoleNoun(tokens[last]?.text ?? '');
  return roleSpan(tokens, (held ? undefined : headOfBody(tokens, office)) ?? office, last);
}

/** "Chief Inspector of | Constabulary", "former chairman of | Harbour Parish Council": where the office over a body begins. */
function headOfBody(tokens: readonly Token[], body: number): number | undefined {
  if (tokens[body - 1]?.text !== 'of' || !isRoleNoun(tokens[body - 2]?.text ?? ''))
    return undefined;
  let start = body - 2;
  while (body - start < LONGEST_OFFICE && isOfOffice(tokens[start - 1], tokens[start])) start--;
  return start;
}

/** "Commissioner | Dame"; the "Lady" of "First Lady" is none. */
const STYLE_BEHIND = /^(?:Sir|Dame|Dr\.?|Mrs?\.?|Ms\.?|Miss|Prof\.?)$/u;

const LONGEST_OFFICE = 6;

const isOfOffice = (token: Token | undefined, next: Token | undefined): boolean =>
  belongsToOffice(token, next) ||
  (/^\p{Lu}{2}$/u.test(token?.text ?? '') && /^\p{Lu}/u.test(next?.text ?? ''));

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
