/** A place where a sentence may end: sentence-ending marks, closing marks, then the next words. */
export interface Boundary {
  /** The block's text, into which the offsets below point. */
  readonly source: string;
  readonly sentenceStart: number;
  readonly stopStart: number;
  /** The sentence-ending marks: ".", "?!", "…". */
  readonly stop: string;
  /** The quotation marks, brackets and footnote signs that cling to the stop. */
  readonly closing: string;
  /** Whether white space follows. */
  readonly spaced: boolean;
  /** Where the next visible character stands. */
  readonly next: number;
  /** The next words, as far as they are looked at. */
  readonly after: string;
  /** The word that ends in a single full stop and a space, with its inner dots; '' without one. */
  readonly word: string;
}

interface JoinRule {
  readonly name: string;
  readonly joins: (boundary: Boundary) => boolean;
}

/** How much text around a stop the rules look at; a constant, so that a story is read in linear time. */
const REACH = 48;

/** A boundary with the words around it, which half of the rules ask for. */
export function boundaryOf(place: Omit<Boundary, 'after' | 'word'>): Boundary {
  const { source, sentenceStart, stopStart, stop, closing, spaced, next } = place;
  const after = source.slice(next, next + REACH);
  return {
    source,
    sentenceStart,
    stopStart,
    stop,
    closing,
    spaced,
    next,
    after,
    word: wordBefore(place),
  };
}

/** Whether the sentence goes on over this boundary. */
export function continues(boundary: Boundary): boolean {
  return JOIN_RULES.some((rule) => rule.joins(boundary));
}

/** The reasons for which a stop does not end a sentence; any one is enough. */
export const JOIN_RULES: readonly JoinRule[] = [
  {
    name: 'inside a word, number, address or handle',
    joins: (b) => !b.spaced && !partsUnspaced(b),
  },
  { name: 'next words open in lower case', joins: (b) => OPENS_LOWER.test(b.after) },
  { name: 'next mark cannot open a sentence', joins: (b) => /^[,;:–—.…?!-]/u.test(b.after) },
  { name: 'stammer', joins: isStammer },
  { name: 'omission mark', joins: (b) => /[[(]/u.test(b.source.charAt(b.stopStart - 1)) },
  { name: 'number or letter of a list item', joins: isEnumerator },
  { name: 'title before a name', joins: (b) => endsAbbreviation(b, BEFORE_NAMES) },
  { name: 'abbreviation before a number', joins: isBeforeNumber },
  { name: 'time of day before a day or zone', joins: isTimeOfDay },
  { name: 'abbreviation or initial inside a name', joins: isInsideName },
  { name: 'question or exclamation before its speaker', joins: isBeforeSpeaker },
  { name: 'hashtags that close a post', joins: isBeforeTags },
];

const OPENS_LOWER = /^["'“‘«‹([]*\p{Ll}(?!\p{Lu})/u;

/** Always followed by what they belong to, whatever its case. */
const BEFORE_NAMES = new Set(
  `mr mrs ms mx messrs dr drs prof gen gens sen sens rep reps gov govs lt col capt cmdr cpt sgt cpl maj adm rev hon pres
   fr supt insp det cllr pvt rt atty coun asst amb mme mlle vs eg e.g ie i.e cf viz`.split(/\s+/u),
);

/** The "then" of "then-Gov. Doe". */
const FORMERLY = /^(?:then|ex|former|vice)-/u;

const BEFORE_NUMBERS = new Set(
  `no nos jan feb mar apr jun jul aug sep sept oct nov dec pp p vol fig ca c approx est`.split(
    /\s+/u,
  ),
);

const INSIDE_NAMES = new Set(
  `st ste mt ft ave blvd rd inc ltd co corp bros plc jr sr esq dept univ assn etc al`.split(/\s+/u),
);

/** Words that are capitalised only because they open a sentence. */
const OPENERS = new Set(
  `the a an this that these those he she it they we you i his her its their our my your there here in
   on at by for from with as if when while after before but and or so yet however meanwhile what who
   why how where now then both some many most several since under according despite although though
   because during not no one asked`.split(/\s+/u),
);

const NUMBERED_THING =
  /\b(?:war|phase|part|act|plan|group|grade|category|class|type|level|section|schedule|division|vitamin|hepatitis|influenza|model|team|option)\s\p{Lu}$/iu;

const SPEECH_VERB =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,4}(?:said|says|asked|asks|wrote|added|shouted|replied|wondered|tweeted|told|cried|joked|responded)\b/u;

const DAY_OR_ZONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|[A-Z]{1,3}T|UTC|Eastern|Central|Pacific)(?!\p{L})/u;

const ONLY_TAGS = /^(?:[#@][\p{L}\p{M}\p{N}_]+\s*)+["'”’)\]]*\s*$/u;

/** Longest post that is looked at for closing hashtags, UTF-16 code units. */
const POST_LENGTH = 280;

/** "I … I don't know": the word before the pause is said again after it. */
function isStammer(b: Boundary): boolean {
  if (!/^(?:…|\.{3,})$/u.test(b.stop) || b.closing !== '') return false;
  const before = b.source.slice(Math.max(b.sentenceStart, b.stopStart - REACH), b.stopStart);
  const word = /[\p{L}\p{M}]+(?=\s?$)/u.exec(before)?.[0].toLowerCase();
  return word !== undefined && /^[\p{L}\p{M}]+/u.exec(b.after)?.[0].toLowerCase() === word;
}

/** Full-width stops of scripts that write no spaces. */
function partsUnspaced(b: Boundary): boolean {
  return /[。！？｡]$/u.test(b.stop);
}

function isEnumerator(b: Boundary): boolean {
  const opening = b.source.slice(b.sentenceStart, Math.min(b.stopStart, b.sentenceStart + 5));
  return (
    b.stop === '.' &&
    (/^\p{L}$/u.test(opening) || (b.sentenceStart === 0 && /^\d{1,3}$/u.test(opening)))
  );
}

function wordBefore(b: Omit<Boundary, 'after' | 'word'>): string {
  if (!b.spaced || b.stop !== '.' || b.closing !== '') return '';
  const before = b.source.slice(Math.max(b.sentenceStart, b.stopStart - REACH), b.stopStart);
  const run = before.slice(before.lastIndexOf(' ') + 1);
  return /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}.]*$/u.exec(run)?.[0] ?? '';
}

function endsAbbreviation(b: Boundary, abbreviations: ReadonlySet<string>): boolean {
  return abbreviations.has(b.word.toLowerCase().replace(FORMERLY, ''));
}

function isBeforeNumber(b: Boundary): boolean {
  return /^[#£$€]?\d/u.test(b.after) && (endsAbbreviation(b, BEFORE_NUMBERS) || isDotted(b.word));
}

function isTimeOfDay(b: Boundary): boolean {
  return /^[ap]\.m$/iu.test(b.word) && DAY_OR_ZONE.test(b.after);
}

/** "the U.S. Senate" but not "the U.S. The"; "George W. Bush" but not "vitamin C. It". */
function isInsideName(b: Boundary): boolean {
  const { word } = b;
  if (/^[ap]\.m$/iu.test(word) || opensSentence(b.after)) return false;
  return isDotted(word) || isInitial(b, word) || INSIDE_NAMES.has(word.toLowerCase());
}

/** Capitals throughout are a name ("WHO"), not the word that opens a sentence. */
function opensSentence(words: string): boolean {
  const word = /^["'“‘«([]*(\p{L}+)(?:['’]\p{L}+)?(?=[\s,]|$)/u.exec(words)?.[1] ?? '';
  return OPENERS.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
}

/** A lone capital, unless it numbers a thing: "World War I." may end a sentence. */
function isInitial(b: Boundary, word: string): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false;
  return !NUMBERED_THING.test(
    b.source.slice(Math.max(b.sentenceStart, b.stopStart - REACH), b.stopStart),
  );
}

function isDotted(word: string): boolean {
  return /^\p{L}{1,2}(?:\.\p{L})+$/u.test(word);
}

/** `"Why?" Jane Doe asked.` */
function isBeforeSpeaker(b: Boundary): boolean {
  return /[?!]$/u.test(b.stop) && /["'”’»]/u.test(b.closing) && SPEECH_VERB.test(b.after);
}

function isBeforeTags(b: Boundary): boolean {
  return b.source.length - b.next <= POST_LENGTH && ONLY_TAGS.test(b.source.slice(b.next));
}
