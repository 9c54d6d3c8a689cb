const HOURS = ['morning', 'afternoon', 'evening', 'night'];
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const HOLY_DAYS = 'ash wednesday|palm sunday|maundy thursday|holy thursday|good friday'.split('|');
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEARS = ['year', "year's", 'year’s', 'year-ago', 'year-earlier'];

/**
 * The words of which dates of each sort have one, in small letters, as they begin. They are looked
 * for inside other words too: a sign too many only costs time.
 */
const WORDS = {
  weekday: [...WEEKDAYS, ...HOLY_DAYS],
  month: MONTHS,
  weekend: ['weekend'],
  dayWord: ['yesterday', 'today', 'tonight', 'tomorrow', ...HOURS],
  hours: ['tonight', ...HOURS],
  unit: [
    ...'second minute hour day week fortnight month quarter decade centur'.split(' '),
    ...YEARS,
  ],
  century: ['centur'],
  tens: ['ties'],
  nineteen: ['nineteen'],
  season: ['spring', 'summer', 'autumn', 'fall', 'winter'],
  quarter: ['quarter', 'q1', 'q2', 'q3', 'q4'],
  half: ['half', 'h1', 'h2'],
  samePart: ['quarter', 'half', 'period', 'year-ago', 'year-earlier'],
  holiday: ['day', 'night', "year's", 'year’s', 'jun', 'jul', 'halloween', 'christmas'],
  movableHoliday: ['day', 'thanksgiving', 'easter', ...HOLY_DAYS],
} satisfies Readonly<Record<string, readonly string[]>>;

/** Without their capital they are no names: "may", "market". */
const NAMES = new Set([...WEEKDAYS, ...MONTHS]);

/** `year` is a number of four digits and more, `short` one behind an apostrophe: "'74". */
export type Sign = keyof typeof WORDS | 'number' | 'year' | 'short';

const SIGNS_OF = signsByWord();

/** Longer words first, so that "yesterday" is not read as a day. */
const SIGN = new RegExp(
  `['’‘]?\\d+|${[...SIGNS_OF.keys()].sort((a, b) => b.length - a.length).join('|')}`,
  'gi',
);

/** All signs of dates that a sentence has: one look, which spares it most of what reads dates. */
export function signsIn(sentence: string): ReadonlySet<Sign> {
  const signs = new Set<Sign>();
  for (const word of sentence.match(SIGN) ?? []) {
    if (NAMES.has(word)) continue;
    for (const sign of SIGNS_OF.get(word.toLowerCase()) ?? signsOfNumber(word)) signs.add(sign);
  }
  return signs;
}

function signsOfNumber(number: string): readonly Sign[] {
  if (/^\D/.test(number)) return ['number', 'year', 'short'];
  return number.length < 4 ? ['number'] : ['number', 'year'];
}

function signsByWord(): ReadonlyMap<string, readonly Sign[]> {
  const entries = Object.entries(WORDS) as [Sign, readonly string[]][];
  const words = new Set(entries.flatMap(([, own]) => own));
  const signsOf = (word: string) => entries.filter(([, own]) => own.includes(word));
  return new Map([...words].map((word) => [word, signsOf(word).map(([sign]) => sign)]));
}
