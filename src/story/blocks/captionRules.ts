import type { BlockRule } from './blockRules.ts';
import { endsInFullStop, head, isFinished, tail, wordCount } from './wording.ts';

/** Picture agencies and the words with which pictures are credited. */
const AGENCY =
  'AFP|AP|EPA|EPA-EFE|PA|PA Wire|PA Media|Reuters|Getty|Getty Images|Shutterstock|Alamy|iStock|Bloomberg|Anadolu|Anadolu Agency|Xinhua|Rex|Rex Features|NurPhoto|ZUMA|SWNS|Press Association|Associated Press';

const LABEL =
  /^(?:(?:image|picture|photo|photograph|graphic|illustration)s?(?: (?:source|caption|credit|copyright|by|courtesy of))?\s?:|(?:image|picture|photo|photograph|video|media) (?:source|caption|credit|copyright)[,:]\s|(?:caption|credit|copyright|pictured|file(?: photo| image| picture)?)\s?:|credit(?:\.{3}|…))|^FILE(?: PHOTO)?\s?[-–—:]/iu;

/** What any credit at the end has; the pattern of all its forms takes milliseconds to be compiled. */
const CREDIT_SIGN = new RegExp(
  `[:©]|(?:photo|graph|picture|image|illustration)s? by|\\b(?:courtesy|via|${AGENCY})\\b`,
  'iu',
);

const CREDIT_TAIL = new RegExp(
  `(?:\\b(?:photograph|photo|picture|image|credit|illustration|graphic)s?(?: by| credit| source| courtesy)?: [^.!?]{2,80}` +
    `|\\b(?:photo|photograph|picture|image|illustration)s? (?:by|courtesy of) [^.!?]{2,80}` +
    `|\\bcourtesy (?:of )?[^.!?]{2,60}|\\bvia (?:${AGENCY}|Twitter|Facebook|Instagram|X)` +
    `|(?:^|[/|©]\\s?|[.!?]\\s|\\s[-–—]\\s)(?:${AGENCY})(?: Images?| Photo| Wire| Media)?(?:/[^.!?]{2,60})?` +
    `|\\bGetty Images|\\bPA Wire|©\\s?[^.!?]{2,60})[)\\]]?$`,
  'iu',
);

const CREDIT_WORD = new RegExp(
  `\\b(?:${AGENCY}|photos?|photograph|pictures?|images?|credit|courtesy|handout|supplied|screengrab|screenshot|illustration|twitter|facebook|instagram|telegram|youtube|tiktok)\\b`,
  'iu',
);

const LAST_BRACKET = /(?:^|(\S)\s*)\(([^()]{2,120})\)$/su;

/** "Jane Doe/The Paper", "Ambleford Council". */
const ONLY_NAMES =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?:\s?[/,|&+]\s?|\s(?:and|for|of|the|via|by)\s(?:the\s)?|\s|$)){1,8}$/u;

/** Words; "Jane Doe (Green Party)" in a list of candidates is no caption. */
const SHORTEST_CAPTION = 6;

const AGENCY_DATELINE =
  /^\p{Lu}[\p{Lu}\s.'’-]+(?:,\s\p{Lu}[\p{Lu}\s.'’-]+)*\s[-–—]\s(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\s\d{1,2}(?:,\s\d{4})?\s?:/u;

const PICTURE =
  /(?:illustration|photo|image|picture|render|rendering|model|impression|graphic|grab|shot)\.?$/iu;

/** "A Bridge Over Water. 3D Illustration." but not "Police released a screenshot." */
const PICTURE_NOTE =
  /(?:^|[.!?]\s+)(?:\S+\s){0,2}(?:illustration|(?:file|stock) (?:photo|image|picture)|rendering|artist['’]s impression|infographic|screen ?grab|screenshot|3d (?:render|model))\.?$/iu;

const PICTURE_OF =
  /^(?:an? |the )?(?:artist['’]s impression|screen ?grab|screenshot|still|map|graphic|diagram|aerial view|(?:file|handout|undated|stock) (?:photo|image|picture)) (?:of|from|showing|provided|released|taken)\b/iu;

export const CAPTION_RULES: readonly BlockRule[] = [
  {
    name: 'Markdown image whose words read as a caption',
    kind: 'caption',
    test: ({ mark, text }) => mark === 'image' && wordCount(text) >= 3,
  },
  { name: 'picture label', kind: 'caption', test: ({ text }) => LABEL.test(head(text)) },
  {
    name: "agency's dateline",
    kind: 'caption',
    test: ({ text }) => AGENCY_DATELINE.test(head(text)),
  },
  {
    name: 'credit in brackets at the end',
    kind: 'caption',
    test: ({ text }, { first }) => !first && endsInCredit(text),
  },
  {
    name: 'credit at the end',
    kind: 'caption',
    test: ({ text }) =>
      !endsInFullStop(text) && CREDIT_SIGN.test(tail(text)) && CREDIT_TAIL.test(tail(text)),
  },
  {
    name: 'note that it is no photograph of the event',
    kind: 'caption',
    test: ({ text }, { first }) =>
      !first && PICTURE.test(text.slice(-14)) && wordCount(text) <= 15 && PICTURE_NOTE.test(text),
  },
  {
    name: 'words that say what a picture shows',
    kind: 'caption',
    test: ({ text }, { first }) =>
      !first && wordCount(text) <= 40 && !isFinished(text) && PICTURE_OF.test(text),
  },
];

/**
 * A bracket that ends the line, with no full stop after it, and names an agency or a picture; or that
 * is short and follows a whole sentence, or holds names only and ends a long line. Body closes with the full stop of the
 * sentence around the bracket ("(PA).") or inside it ("(This was denied.)").
 */
function endsInCredit(text: string): boolean {
  const [bracket, before = '.', inside = ''] = LAST_BRACKET.exec(tail(text)) ?? [];
  if (bracket === undefined || isFinished(inside)) return false;
  if (CREDIT_WORD.test(inside)) return true;
  if (/[.!?"'”’]/u.test(before)) return /^\p{Lu}/u.test(inside) && wordCount(inside) <= 6;
  return ONLY_NAMES.test(inside) && wordCount(text) > SHORTEST_CAPTION;
}

/** A caption's words without the credit in brackets that closes it, unless that is all there is. */
export function withoutCredit(caption: string): string {
  return (endsInCredit(caption) && caption.slice(0, caption.lastIndexOf('('))) || caption;
}
