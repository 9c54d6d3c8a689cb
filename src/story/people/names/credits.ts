import { allMatches } from '../../allMatches.ts';
import type { Span } from '../../span.ts';
import type { Block } from '../../story.ts';

const AGENCY =
  '(?:AFP|AP|EPA|PA|PA Wire|PA Media|Reuters|REUTERS|Getty|Getty Images|Shutterstock|Alamy|iStock|Bloomberg|Anadolu|Anadolu Agency|Xinhua|Rex|NurPhoto|ZUMA|SWNS|Press Association|Associated Press|The Guardian|The Observer|The New York Times|The Washington Post|The Times|Twitter|Facebook|Instagram|Telegram|NASA)';

/**
 * Where pictures are credited, whose names are no part of the story: bracketed credits, "/ AFP PHOTO /
 * Jane DOE", "Jane Doe/AP", "Photograph: Jane Doe". Before each what all of its kind have, since hardly
 * a block has a credit.
 */
const CREDITS: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [
    /\(/u,
    /\((?:additional )?(?:reporting|editing|writing|edited|written|compiled|produced)\b[^()\n]{0,300}\)?/giu,
  ],
  [
    /\(/u,
    /\((?:photos?|photograph|picture|image|images|pic|credit|illustration|video|source|screenshot|courtesy|file photo|by|via)\b[^()\n]{0,200}\)/giu,
  ],
  [/\(/u, new RegExp(`\\([^()\\n]{0,120}\\b${AGENCY}[^()\\n]{0,60}\\)`, 'gu')],
  [/\//u, /(?:\/\s?)(?:AFP|AP|EPA|REUTERS|Reuters|PA)\s?(?:PHOTO|Photo)?\s?\/[^(\n]{0,80}/gu],
  [
    /:/u,
    /\b(?:photos?|photograph|picture|image|credit|illustration)s?(?: by| credit| source| courtesy(?: of)?)?\s?:\s[^.!?\n]{2,100}/giu,
  ],
  [
    /photo|picture|illustration/iu,
    /\b(?:photo|photograph|picture|illustration)s? (?:by|courtesy of) [^.!?\n]{2,80}/giu,
  ],
  [
    /\//u,
    new RegExp(
      `(?<![\\p{L}'’-])\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}'’-]+\\s?/\\s?${AGENCY}\\b[^\\n.]{0,60}`,
      'gu',
    ),
  ],
  [
    /\//u,
    new RegExp(
      `\\b${AGENCY}(?: Photo| PHOTO)?\\s?/\\s?\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}'’-]+`,
      'gu',
    ),
  ],
  [
    /\//u,
    /\b\p{Lu}{3,}(?: \p{Lu}{3,})?\s?\/\s?\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+/gu,
  ],
  [/By /u, /(?:^|\n)\s*By (?:\p{Lu}[\p{L}'’.-]+[ ,|]*(?:and )?){2,8}(?=\n|$)/gu],
];

/** Spans of picture credits and bylines in a block. */
export function findCredits(text: string, block: Block): Span[] {
  const source = text.slice(block.start, block.end);
  return CREDITS.filter(([sign]) => sign.test(source)).flatMap(([, pattern]) =>
    allMatches(source, pattern).map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );
}
