import { type Reading, readAll, type Sense, type Side } from './reading.ts';

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
  "(?:(?<=\\b(?:at|by|before|after|since|until|till|over|for|on|of|last|next|this|to|and|during|around|through|spent|spend|celebrate[ds]?|mark(?:ed|s)?) )Christmas(?!-[a-z]| (?!(?:as|and|in|at|with|when|or|but|because|while|if)\\b)[a-z]|['’ -][A-Z]|['’]s)|Christmas(?= (?:1[5-9]|20)\\d\\d\\b))";

/** Holidays that move with the weekday, as the United States keep them: [words, nth (0: last), weekday, month]. */
const BY_WEEKDAY: readonly (readonly [
  pattern: string,
  nth: number,
  weekday: number,
  month: number,
])[] = [
  ['Martin Luther King(?: Jr\\.?)?(?:,? Jr\\.?)? Day', 3, 1, 1],
  ["Presidents?['’]?s?['’]? Day", 3, 1, 2],
  ['Memorial Day', 0, 1, 5],
  ["Father['’]s Day", 3, 0, 6],
  ['Labor Day', 1, 1, 9],
  ['Columbus Day', 2, 1, 10],
  ['Thanksgiving(?: Day)?', 4, 4, 11],
];

/** Holidays told from Easter Sunday: [words, days after it]. */
const BY_EASTER: readonly (readonly [pattern: string, days: number])[] = [
  ['Ash Wednesday', -46],
  ['Palm Sunday', -7],
  ['(?:Maundy|Holy) Thursday', -3],
  ['Good Friday', -2],
  ['Easter Monday', 1],
  [
    '(?:Easter Sunday|(?<=\\b(?:at|by|before|after|since|until|till|over|for|of|last|next|this|to|and) )Easter)',
    0,
  ],
];

const YEAR = '(?:,? (?:of |in )?(?<year>(?:1[5-9]|20)\\d\\d)\\b)?';

const SIDE = '(?:\\b(?<side>[Ll]ast|[Tt]his|[Nn]ext) )?';
const NO_NAME = '(?! (?:[A-Z]|[Pp]arad|part|sale|dinner|meal|turkey|egg|holiday|break))(?![-\\w])';

const patternOf = (words: string) => new RegExp(`${SIDE}\\b(?:${words})${YEAR}${NO_NAME}`, 'g');

const HOLIDAYS = [...FIXED, [CHRISTMAS, 12, 25] as const].map(([words, month, day]) => ({
  pattern: patternOf(words),
  month,
  day,
}));

interface Movable {
  readonly pattern: RegExp;
  readonly senseIn: (when: { readonly year?: number; readonly side?: Side }) => Sense;
}

const MOVABLE: readonly Movable[] = [
  ...BY_WEEKDAY.map(
    ([words, nth, weekday, month]): Movable => ({
      pattern: patternOf(words),
      senseIn: (when) => ({ is: 'nth', nth, weekday, of: { is: 'month', month, ...when } }),
    }),
  ),
  ...BY_EASTER.map(
    ([words, days]): Movable => ({
      pattern: patternOf(words),
      senseIn: (when) => ({ is: 'easter', days, ...when }),
    }),
  ),
];

/** Any of several: one look in place of a dozen, since hardly a sentence has one. */
const anyOf = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})`);
const ANY_FIXED = anyOf([...FIXED.map(([words]) => words), CHRISTMAS]);
const ANY_MOVABLE = anyOf([...BY_WEEKDAY, ...BY_EASTER].map(([words]) => words));

/** Reads holidays with a fixed day: "Boxing Day", "Christmas Eve 2019". */
export function readHolidays(sentence: string): Reading[] {
  if (!ANY_FIXED.test(sentence)) return [];
  return HOLIDAYS.flatMap(({ pattern, month, day }) =>
    readAll(sentence, pattern, (groups) => ({ is: 'day', month, day, ...whenOf(groups) })),
  );
}

/** Reads holidays that move from year to year: "Thanksgiving", "Good Friday 2019". */
export function readMovableHolidays(sentence: string): Reading[] {
  if (!ANY_MOVABLE.test(sentence)) return [];
  return MOVABLE.flatMap(({ pattern, senseIn }) =>
    readAll(sentence, pattern, (groups) => senseIn(whenOf(groups))),
  );
}

function whenOf({ side, year }: Readonly<Record<string, string | undefined>>): {
  readonly year?: number;
  readonly side?: Side;
} {
  if (year) return { year: Number(year) };
  return side ? { side: side.toLowerCase() as Side } : {};
}
