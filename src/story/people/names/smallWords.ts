import { readOnce } from '../../readOnce.ts';
import type { Token } from '../../tokens.ts';

/** Words that a story writes small somewhere; read once for all who ask. */
export const smallWords = readOnce(
  (tokens: readonly Token[]): ReadonlySet<string> =>
    new Set(
      tokens.flatMap(({ kind, text }) => (kind === 'word' && /^\p{Ll}/u.test(text) ? [text] : [])),
    ),
);
