import { ordinalOf } from './numbers.ts';
import { type PartSense, type Reading, readAll } from './reading.ts';
import { sideOf } from './weekdays.ts';

/** "Fall" is a season where nothing makes it a verb or a drop: "last fall", "in the fall.". */
const FALL =
  '(?<=\\b(?:last|next) )fall|(?<=\\bthis )fall(?! (?:in|of|from|to|by)\\b)|fall(?= (?:1[5-9]|20)\\d\\d|[.,;:)]|$| (?:of that|of (?:1[5-9]|20)\\d\\d|at|when|as|for|with|and|before|after|by)\\b)';
/** What may follow a season that stands alone: in "the summer holidays" it is a kind of holiday. */
const ALONE =
  '[.,;:)—–]|$| (?:and|or|but|when|as|after|before|because|while|of (?:that|the)|he|she|it|they|we|the)\\b';
const SEASON = new RegExp(
  '\\b(?:(?:the )?(?<side>last|this(?: past)?|next|past) |(?<beside>that|the (?:following|previous|preceding|same)) |' +
    '(?<=\\b(?<bare>in|during|over|by|until|through|since) )the |the )?(?:(?:early|late|mid)[- ])?' +
    `(?<name>spring|summer|autumn|${FALL}|winter)(?:(?: of|,)? (?<year>(?:1[5-9]|20)\\d\\d)\\b(?![-–—/]\\d))?(?=(?<alone>${ALONE})?)`,
  'gi',
);

/** The last month of each season in the north, where most of what we read is written. */
const ENDS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11 };

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "Last year's third quarter", "2019's first half". */
const OF_YEAR =
  "(?:(?:\\bthe )?\\b(?:(?<before>(?:19|20)\\d\\d)(?:['’]s)?|(?<owner>last|this|next) year['’]s) )?";
/** What may say which year a part is of, and whether it is told as its results. */
const PART_YEAR =
  '(?:(?: of|,| in)? (?:(?:fiscal (?:year )?)?(?<year>(?:19|20)\\d\\d)\\b(?![-–—/]\\d)|(?<= of )the (?:fiscal )?(?<current>year)\\b|(?<side>last|this|next) year\\b))?';
const RESULTS =
  '(?=(?<results> (?:net |operating |pre-?tax )?(?:results|earnings|profits?|income|loss(?:es)?|sales|revenues?|figures|report)\\b)?)';
const QUARTER = new RegExp(
  `${OF_YEAR}\\b(?:(?:the )?(?:fiscal )?(?<which>first|second|third|fourth|final|last)[- ]quarter\\b|(?<q>Q[1-4]))${PART_YEAR}(?! of )${RESULTS}`,
  'gi',
);
const HALF = new RegExp(
  `${OF_YEAR}\\b(?:(?:the )?(?:fiscal )?(?<which>first|second|latter)[- ]half\\b|H(?<h>[12]))${PART_YEAR}(?! of )${RESULTS}`,
  'gi',
);

/** Parts told from the one named last, and how many months from it they are. */
const SAME_PARTS: readonly (readonly [RegExp, number])[] = [
  [/(?<=\b(?:in|during|for|over) )the quarter\b(?! of |-)/gi, 0],
  [/\bthe (?:latest|most recent) (?:quarter|half|period)\b/gi, 0],
  [/\bthe (?:previous|prior|preceding) quarter\b/gi, -3],
  [/\b(?:the )?year-(?:ago|earlier)(?: (?:quarter|half|period))?\b/gi, -12],
  [
    /\bthe (?:same|corresponding|comparable) (?:quarter|half|period) (?:(?:of |in )?last year|(?:a|the) year (?:ago|earlier|before))\b/gi,
    -12,
  ],
];

/** Words of matches: their quarters are no dates. */
const MATCH =
  /\b(?:scor(?:e|es|ed|ing)|touchdowns?|yards?|goals?|games?|quarterback|team|baskets?|points?|rebounds?|halftime|half-time|visitors|hosts|match|innings|tackles?|play(?:s|ed|ers?)?)\b/i;
const FIGURES = /\b(?:profits?|revenues?|sales|earnings|GDP|per cent|percent|billion|million)\b|%/i;

/**
 * Reads "last summer", "spring 2020". A season is resolved to its year only: which months it has
 * depends on the hemisphere.
 */
export function readSeasons(sentence: string): Reading[] {
  return readAll(sentence, SEASON, ({ side, beside, bare, alone, name = '', year }) => {
    if (year) return { is: 'season', year: Number(year) };
    const ends = ENDS[name.toLowerCase()];
    const season = { is: 'season', year: null, ...(ends && { ends }) } as const;
    if (side) return { ...season, side: sideOf(side) };
    if (alone === undefined) return undefined;
    if (beside) return { ...season, beside: sideOf(beside) };
    return bare && ends ? season : undefined;
  });
}

/** Reads "the third quarter of 2021", "Q3", and "the first quarter" of no match. */
export function readQuarters(sentence: string): Reading[] {
  return readAll(sentence, QUARTER, ({ which = '', q, ...groups }) => {
    const when = yearOfPart(groups);
    const last = /^(?:final|last)$/i.test(which);
    if (/^last$/i.test(which) && !when) return undefined;
    if (!when && ofMatch(sentence)) return undefined;
    const reported = groups['results'] !== undefined || FIGURES.test(sentence);
    return partOf(4, q ? Number(q[1]) : last ? 4 : ordinalOf(which), when, reported);
  });
}

/** Reads "the second half of 2021", "the first half of the year"; bare, only of figures. */
export function readHalves(sentence: string): Reading[] {
  return readAll(sentence, HALF, ({ which = '', h, ...groups }) => {
    const when = yearOfPart(groups);
    if (!when && (!groups['results'] || ofMatch(sentence))) return undefined;
    const reported = groups['results'] !== undefined || FIGURES.test(sentence);
    return partOf(2, Number(h ?? (/^first$/i.test(which) ? 1 : 2)), when, reported);
  });
}

/** Reads "in the quarter", "the year-ago period". */
export function readSameParts(sentence: string): Reading[] {
  return SAME_PARTS.flatMap(([pattern, months]) =>
    readAll(sentence, pattern, () => ({ is: 'samePart', months })),
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function yearOfPart(groups: Groups): Pick<PartSense, 'year' | 'yearShift'> | undefined {
  const year = groups['year'] ?? groups['before'];
  if (year) return { year: Number(year) };
  const side = groups['side'] ?? groups['owner'] ?? (groups['current'] && 'this');
  const yearShift = SHIFT[side?.toLowerCase() ?? ''];
  return yearShift === undefined ? undefined : { yearShift };
}

function partOf(
  of: PartSense['of'],
  part: number,
  when: Pick<PartSense, 'year' | 'yearShift'> | undefined,
  reported: boolean,
): PartSense {
  return { is: 'part', of, part, ...when, ...(reported && { reported }) };
}

const ofMatch = (sentence: string): boolean => MATCH.test(sentence) && !FIGURES.test(sentence);
