import { type Reading, readAll, type Side } from './reading.ts';

/** Holidays that fall on the same day every year, whatever the country: [words, month, day]. */
const FIXED: readonly (readonly [pattern: string, month: number, day: number])[] = [
  ["New Year['’]s Day", 1, 1],
  ["Valentine['’]s Day", 2, 14],
  ["(?:St\\.?|Saint) Patrick['’]s Day", 3, 17],
  ["April Fools?['’]?s?['’]? Day", 4, 1],
  ['Anzac Day|ANZAC Day', 4, 25],
  ['May Day', 5, 1],
  ['Juneteenth', 6, 19],
  ['(?:the )?Fourth of July|(?:the )?4th of July|July Fourth', 7, 4],
  ['Bastille Day', 7, 14],
  ['Halloween', 10, 31],
  ['Bonfire Night', 11, 5],
  ['Armistice Day|Veterans Day', 11, 11],
  ['Christmas Eve', 12, 24],
  ['Christmas Day', 12, 25],
  ['Boxing Day', 12, 26],
  ["New Year['’]s Eve", 12, 31],
];

/** Alone, "Christmas" is the day; before a noun it is a kind of tree, party or present. */
const CHRISTMAS =
  "(?:(?<=\\b(?:at|by|before|after|since|until|till|over|for|on|of|last|next|this|to|and) )Christmas(?![- ][a-z]|['’ -][A-Z]|['’]s)|Christmas(?= (?:19|20)\\d\\d\\b))";

const YEAR = '(?:,? (?:of |in )?(?<year>(?:19|20)\\d\\d)\\b)?';

const HOLIDAYS = [...FIXED, [CHRISTMAS, 12, 25] as const].map(([words, month, day]) => ({
  pattern: new RegExp(
    `(?:\\b(?<side>[Ll]ast|[Tt]his|[Nn]ext) )?\\b(?:${words})${YEAR}(?! (?:[A-Z]|[Pp]arad|part|sale))`,
    'g',
  ),
  month,
  day,
}));

/** Reads holidays with a fixed day: "Boxing Day", "Christmas Eve 2019". */
export function readHolidays(sentence: string): Reading[] {
  return HOLIDAYS.flatMap(({ pattern, month, day }) =>
    readAll(sentence, pattern, ({ side, year }) => ({
      is: 'day',
      month,
      day,
      ...(side && !year ? { side: side.toLowerCase() as Side } : {}),
      ...(year ? { year: Number(year) } : {}),
    })),
  );
}
