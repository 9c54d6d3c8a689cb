import { makeYear } from './calendar.ts';
import { countOf, ORDINAL, ordinalOf, TENS_AND_ONES } from './numbers.ts';
import { type Reading, readAll } from './reading.ts';

const YEAR = '(?:1[0-9]|20)\\d\\d';
const PART = '(?:[Ee]arly[- ]|[Ll]ate[- ]|[Mm]id-?\\s?)?';

/** Not part of a longer number, a price, a code, a time or a decimal. */
const ALONE_BEFORE = '(?<![\\w$£€#.,:/+-]|\\d )';
const ALONE_AFTER = '(?![\\w/%:]|[.,]\\d|-\\w)';

const COUNTED =
  '(?! (?:people|men|women|children|staff|troops|homes|houses|jobs|votes|seats|words|points|miles|metres|meters|feet|square|hours|hrs|GMT|BST|EST|EDT|UTC|CET|local|kilometres|kilometers|km|m\\b|ft|kg|pounds|dollars|euros|yen|marks|francs|lire|pence|cents|shares|tons|tonnes|barrels|calories|workers|employees|students|pupils|cases|deaths|pages|times|or more|million|billion|percent|per cent|degrees))';

const CUED_YEAR = new RegExp(
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hrough|[Tt]hroughout|[Bb]etween|[Oo]f|[Ff]or|[Aa]round|[Cc]irca|[Ll]ate|[Ee]arly|[Tt]he|[Tt]o|[Aa]nd|[Oo]r|[Yy]ear|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Tt]han|[Pp]re|[Pp]ost|[Ll]ate as|[Ee]arly as|[Rr]ecently as|[Ff]ar back as|[Ff]iscal|[Dd]ated|[Vv]ersus|[Cc]ome|[Cc]ompared with|[Uu]p on|[Dd]own on|[Bb]eyond|[Vv]intage|[Cc]opyright|[Dd]ue|[Cc]alendar)[ -]|\\(|\\b(?:19|20)\\d\\d,? (?:and |or )?)(?<part>${PART})(?<year>${YEAR})${ALONE_AFTER}${COUNTED}`,
  'g',
);
/** "A failed 1989 coup", "the company's 1996 results": a year between what owns it and a noun. */
const MODIFYING_YEAR = new RegExp(
  `\\b(?<year>(?:1[6-9]|20)\\d\\d)(?<=(?:[a-z]['’]s|s['’]|\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)(?: \\w+ly)? (?!record|further|estimated|additional|extra|total|remaining|other|more|good|mere|full|nearly|almost|about|only|some|combined|around|roughly|over|massive|staggering|whopping|whole|flat|cool|set|maximum|minimum)\\w+) \\d{4})(?= (?:[a-z]+(?<!s)|elections|games|results|talks|riots|protests|attacks|floods|sanctions)\\b)${COUNTED}`,
  'g',
);
const OPENING_YEAR = new RegExp(`^(?<year>20\\d\\d|19\\d\\d)(?=[,:]? [a-z]|'s|’s)${COUNTED}`, 'g');

const SHORT_YEAR =
  /(?<=\b(?:[Ii]n|[Ss]ince|[Oo]f|[Uu]ntil|[Bb]ack in|[Ff]rom|[Bb]y|[Aa]fter|[Bb]efore) )['’‘](?<short>\d\d)(?![\w'’])/g;
/** "'30" is still 1930 rather than 2030 for most who write it. */
const LATEST_SHORT_YEAR = 29;

/** As broadcasters' scripts have it: "in nineteen eighty-four". */
const SPELLED_YEAR = new RegExp(
  `\\bnineteen[- ](?<tens>${TENS_AND_ONES})\\b(?! (?:percent|per cent|hundred|thousand|million))`,
  'gi',
);

const ERA_YEAR =
  /\b(?:AD ?(?=\d{2,4}(?!\w))|FY ?(?=20\d\d(?!\w))|(?=\d{2,4} ?(?:AD|CE)\b))(?<year>\d{2,4})(?: ?(?:AD|CE)\b)?/g;

const YEAR_SPAN = new RegExp(
  `${ALONE_BEFORE}(?<from>${YEAR})(?:\\s?[–—/-]\\s?)(?<to>${YEAR}|\\d\\d)(?![\\w/-]|[.,]\\d)(?! ?(?:hours|hrs|GMT))`,
  'g',
);

const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const DECADE = new RegExp(
  `(?:\\b[Tt]he )?(?<![\\w'’])${PART}(?<=[\\s(]|^|-)(?:(?<full>(?:1[0-9]|20)\\d)0['’]?s\\b|['’](?<short>[1-9])0s\\b|(?<=[Tt]he (?:early |late |mid-)?)(?:[Nn]ineteen[- ])?(?<word>${DECADE_WORDS.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')})\\b)`,
  'g',
);

const CENTURY = new RegExp(
  `(?:\\bthe )?(?:early |late |mid-)?\\b(?<which>${ORDINAL})[- ][Cc]entury\\b(?! (?:BC|B\\.C\\.))`,
  'gi',
);

/** Reads a year that something marks as one: "in 2019", "the 2016 election", "(1998)". */
export function readYears(sentence: string): Reading[] {
  return [CUED_YEAR, MODIFYING_YEAR, OPENING_YEAR].flatMap((pattern) =>
    readAll(sentence, pattern, yearOf),
  );
}

/** Reads "AD 79", "FY2019". */
export function readEraYears(sentence: string): Reading[] {
  return readAll(sentence, ERA_YEAR, yearOf);
}

const yearOf = (groups: Readonly<Record<string, string | undefined>>) =>
  ({ is: 'year', year: Number(groups['year']) }) as const;

/** Reads "in '74": the last century's, or this one's while it can have come. */
export function readShortYears(sentence: string): Reading[] {
  return readAll(sentence, SHORT_YEAR, ({ short = '' }) => ({
    is: 'year',
    year: Number(short) + (Number(short) <= LATEST_SHORT_YEAR ? 2000 : 1900),
  }));
}

/** Reads "nineteen eighty-four". */
export function readSpelledYears(sentence: string): Reading[] {
  return readAll(sentence, SPELLED_YEAR, ({ tens = '' }) => ({
    is: 'year',
    year: 1900 + (countOf(tens) ?? 0),
  }));
}

/** Reads "1998-2003" and "2021/22" as ISO 8601 intervals. */
export function readYearSpans(sentence: string): Reading[] {
  return readAll(sentence, YEAR_SPAN, ({ from = '', to = '' }) => {
    const last = to.length === 2 ? from.slice(0, 2) + to : to;
    return Number(last) > Number(from) ? { is: 'interval', value: `${from}/${last}` } : undefined;
  });
}

/** Reads "the 1990s", "the '60s" and "the eighties" as the ten years they name. */
export function readDecades(sentence: string): Reading[] {
  return readAll(sentence, DECADE, ({ full, short, word }) => {
    const tens = full ?? `19${short ?? DECADE_WORDS.indexOf(word?.toLowerCase() ?? '') + 2}`;
    return { is: 'interval', value: `${tens}0/${tens}9` };
  });
}

/** Reads "the 18th century" as 1700/1799: ISO 8601 counts centuries by the first two digits. */
export function readCenturies(sentence: string): Reading[] {
  return readAll(sentence, CENTURY, ({ which = '' }) => {
    const first = (ordinalOf(which) - 1) * 100;
    return { is: 'interval', value: `${makeYear(first)}/${makeYear(first + 99)}` };
  });
}
