import { clockStampLength } from '../../clockStamps.ts';
import type { Token } from '../../tokens.ts';

/** "DAKAR, Senegal (Reuters) - ", "June 3 (Reuters) -" and "SPRINGDALE — " before a paragraph's first words. */
const DATELINE =
  /^(?:\p{Lu}{3}[\p{Lu} .'’-]*(?:,[^()\n–—:-]{2,40})?(?:\([^()\n]{2,30}\)\s?)?(?:[-–—]{1,2}|:)\s|\p{Lu}[^()\n–—:-]{2,40}\((?:AP|AFP|Reuters|UPI|PA|DPA|dpa|CNN|BBC|Bloomberg|Xinhua|PTI|ANI|IANS|Kyodo|EFE|TASS)\)\s?[-–—]{1,2}\s?)/u;
const DATELINE_REACH = 120;

/** The tokens without the place, agency or time of day that a paragraph begins with. */
export function withoutDatelines(text: string, tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let block = -1;
  let end = 0;
  for (const token of tokens) {
    if (token.block !== block) {
      const opening = text.slice(token.start, token.start + DATELINE_REACH);
      block = token.block;
      end = token.start + (DATELINE.exec(opening)?.[0].length ?? clockStampLength(opening));
    }
    if (token.start >= end) kept.push(token);
  }
  return kept;
}
