import { readDurationPieces, roundedStart } from './durations.ts';
import { type PeriodSense, type Reading, readAll, type ShiftSense, type Unit } from './reading.ts';

const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';
const DAY_WORD = new RegExp(
  `\\b(?:(?:the )?day (?<far>before yesterday|after tomorrow)|(?<word>yesterday|today|tonight|tomorrow)${PART}|(?<last>last night)|this (?:morning|afternoon|evening))\\b`,
  'gi',
);
const CALENDAR_UNIT = 'week|month|year|decade|century';
const NAMED_PERIOD = new RegExp(
  `(?:\\b(?:earlier|later|early|late) )?\\b(?<side>last|this|next|the current) (?<unit>${CALENDAR_UNIT}|quarter)\\b(?!-|['’]s Eve)`,
  'gi',
);
const NEXT_BUT_ONE = /\bthe (?<unit>week|month|year) (?:(?<before>before last)|after next)\b/gi;
const PERIOD_EDGE = new RegExp(
  `\\b(?:the )?(?<edge>end|beginning|start) of (?:the (?<unit>${CALENDAR_UNIT})|(?:this|the current) (?<current>${CALENDAR_UNIT})|(?<side>last|next) (?<named>${CALENDAR_UNIT}))\\b`,
  'gi',
);
/** "By the end of year", "at year-end 2019"; but no "year-end bonus". */
const YEAR_END =
  /(?<=\b(?:by|at|before|until|till|through) )(?:(?:the )?end of year\b|(?:the )?year(?:-| |['’]s )end\b)(?: (?<year>(?:19|20)\d\d)\b)?/gi;
const FULL_YEAR =
  /(?<=\b(?:for|in|over) )the full(?: fiscal)? year\b(?! (?:19|20)\d\d| (?:of|ended|ending|to|before|after)\b)/gi;
const EARLIER_LATER =
  /\b(?:the (?<side>previous|preceding|prior|next|following|same)|that (?:very )?(?:same )?) ?(?:(?<unit>day|week|month|year)|(?:morning|afternoon|evening|night))\b(?! of\b)/gi;
const WITHIN = /\b(?:earlier|later|early|late) in the (?<unit>day|week|month|year)\b/gi;
const DAY_BESIDE = /\b(?:a|the) (?<unit>day|week|month|year) (?<side>before|after)(?=[.,;]|$)/gi;

const OR_SO = /^ or (?:so|more)\b/;
const SHIFTS: readonly (readonly [RegExp, -1 | 1, 'published' | 'previous'])[] = [
  [/^ ago (?:to|this )(?<told>day|week|month)\b/, -1, 'published'],
  [/^ ago\b(?! (?:today|yesterday|tomorrow))/, -1, 'published'],
  [
    /^ (?:earlier(?! than (?:usual|normal|average|most|last|in|the))|previously|beforehand|before(?=[.,;]|$))/,
    -1,
    'previous',
  ],
  [/^ (?:later|afterwards?|after(?=[.,;]|$))(?! than)/, 1, 'previous'],
  [/^ from to(?<told>day)\b/, 1, 'published'],
  [/^ from now\b/, 1, 'published'],
  [/^['’]?s?['’]? time\b/, 1, 'published'],
];

const COMPARED_BEFORE = /\b(?:from|than|with|against|to|over) $/;

/** Reads "yesterday", "tonight", "this morning", "the day before yesterday". */
export function readDayWords(sentence: string): Reading[] {
  return readAll(sentence, DAY_WORD, ({ far, word = '', last }) => {
    const shift = last ? -1 : far ? (/before/i.test(far) ? -2 : 2) : dayShift(word.toLowerCase());
    return { is: 'period', unit: 'day', shift };
  });
}

/** Reads "last week", "earlier this year", "next month", "the end of the year". */
export function readPeriods(sentence: string): Reading[] {
  const named = readAll(sentence, NAMED_PERIOD, ({ side = '', unit = '' }) => period(unit, side));
  const second = readAll(sentence, NEXT_BUT_ONE, ({ unit = '', before }) => ({
    ...period(unit, 'this'),
    shift: before ? -2 : 2,
  }));
  const edges = readAll(sentence, PERIOD_EDGE, ({ edge, unit, current, side, named: of }) => {
    const whole = period(unit ?? current ?? of ?? '', side ?? 'this', unit !== undefined);
    return edge?.toLowerCase() === 'end' ? { is: 'end', of: whole } : whole;
  });
  const yearEnds = readAll(sentence, YEAR_END, ({ year }) => ({
    is: 'end',
    of: year ? { is: 'year', year: Number(year) } : period('year', 'this', true),
  }));
  const full = readAll(sentence, FULL_YEAR, () => ({ is: 'fullYear' }) as const);
  return [...named, ...second, ...edges, ...yearEnds, ...full];
}

/** Reads dates told from another date: "two weeks ago", "three years later", "the next day". */
export function readShifts(sentence: string): Reading[] {
  const counted = readDurationPieces(sentence).flatMap((piece) => shiftOf(piece, sentence) ?? []);
  const beside = readAll(sentence, DAY_BESIDE, ({ unit = '', side }) =>
    shift(unit, side === 'before' ? -1 : 1),
  );
  const named = readAll(sentence, EARLIER_LATER, ({ side, unit = 'day' }) =>
    shift(unit, !side || /same/i.test(side) ? 0 : /next|following/i.test(side) ? 1 : -1),
  );
  const within = readAll(sentence, WITHIN, ({ unit = '' }) => ({ ...shift(unit, 0), orNow: true }));
  return [...counted, ...beside, ...named, ...within];
}

function dayShift(word: string): number {
  return { yesterday: -1, tomorrow: 1 }[word.split(' ')[0] ?? ''] ?? 0;
}

function period(unit: string, side: string, ofTale = false): PeriodSense {
  const shiftBy = { last: -1, this: 0, next: 1 }[side.toLowerCase()] ?? 0;
  return {
    is: 'period',
    unit: unit.toLowerCase() as Unit,
    shift: shiftBy,
    ...(ofTale && { ofTale }),
  };
}

function shift(unit: string, count: number): ShiftSense {
  return { is: 'shift', by: { unit: unit.toLowerCase() as Unit, count }, from: 'previous' };
}

/** A duration and the words that make it a date, when they follow it. */
function shiftOf(
  piece: ReturnType<typeof readDurationPieces>[number],
  sentence: string,
): Reading | undefined {
  const amount = piece.sense.amounts[0];
  if (!amount || /second|minute|hour/.test(amount.unit)) return undefined;
  const vague = OR_SO.exec(sentence.slice(piece.end))?.[0] ?? '';
  const after = sentence.slice(piece.end + vague.length);
  const start = roundedStart(piece.start, sentence);
  for (const [words, direction, from] of SHIFTS) {
    const match = words.exec(after);
    if (!match) continue;
    const told = match.groups?.['told'] as ShiftSense['told'];
    const sense: ShiftSense = {
      is: 'shift',
      by: { unit: amount.unit, count: amount.count === null ? null : amount.count * direction },
      from,
      ...(from === 'previous' && { counted: true }),
      ...(told && { told }),
      ...(COMPARED_BEFORE.test(sentence.slice(0, start)) && { compared: true }),
    };
    return { start, end: piece.end + vague.length + match[0].length, sense };
  }
  return undefined;
}
