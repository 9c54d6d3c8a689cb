import { isDemonym } from '../lexicon/places.ts';
import { isHonorific, isOfficeWord } from '../lexicon/titles.ts';
import type { Span } from '../span.ts';
import type { Token } from '../tokens.ts';
import type { Candidate } from './candidates.ts';
import { roleSpan } from './rolePhrases.ts';
import { roleAfter, roleAfterVerb } from './rolesAfter.ts';
import { phraseBefore, roleBefore } from './rolesBefore.ts';

/** Where the story says, beside a mention, what the person does: spans without the article or title. */
export function rolesBeside(tokens: readonly Token[], name: Candidate): Span[] {
  const beside = [roleBefore, phraseBefore, roleAfter, roleAfterVerb];
  return beside.map((read) => read(tokens, name)).filter((role) => role !== undefined);
}

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

/** Back over the words that belong to an office: "Assistant U.S. | Attorney", "board | President". */
function officeStart(tokens: readonly Token[], title: number): number {
  if (isTopOf(tokens, title)) return title - 2;
  let start = title;
  while (title - start < 2 && belongsToOffice(tokens[start - 1], tokens[start])) start--;
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
  /^\p{Lu}{2,5}$|^(?:board|council|company|union|club|team|school|party|committee|university|department|city|county|district|police)$/u.test(
    word,
  );
