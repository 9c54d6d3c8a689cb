import { COUNT, countOf } from './numbers.ts';
import { type Amount, type DurationSense, type Reading, readAll, type Unit } from './reading.ts';

const UNIT = 'second|minute|hour|day|week|fortnight|month|year|decade|centur(?:y|ie)';
const KIND =
  '(?:more|full|whole|consecutive|straight|working|business|additional|further|extra|long|calendar|successive|solid|trading|short)';

const PIECE = new RegExp(
  `(?<![\\w$£€#.:/]|\\d,|(?<!\\d)-)(?<count>${COUNT}|half an?|a quarter of an?|half-)(?:[ -]${KIND})?[ -]?(?<unit>${UNIT})s?(?<half> and a half)?\\b`,
  'gi',
);
const UNIT_LONG = /\b(?<unit>day|week|fortnight|month|year|decade)-?long\b/gi;

const ROUNDERS =
  'nearly|almost|about|around|roughly|approximately|some|just over|just under|more than|less than|fewer than|little more than|at least|at most|up to|well over';
const ROUNDED = new RegExp(`(?:\\b(?:${ROUNDERS})\\s*)+$`, 'i');
const WIDER = new RegExp(
  `(?:\\b(?:${ROUNDERS}|the (?:past|last|next|coming|previous|preceding|following|first|final))\\s*)+$`,
  'i',
);

/** Whole periods told backwards or forwards without a count: "over the past year". */
const PAST_PERIOD =
  /\bthe past (?<unit>day|week|fortnight|month|year|decade|century)\b|(?<=\b(?:over|in|within|during|for) )the (?:next|coming|last) (?<ahead>day|week|fortnight|month|year|decade|century)\b/gi;

interface DurationReading extends Reading {
  readonly sense: DurationSense;
}

const WORD_UNITS: Readonly<Record<string, Amount>> = {
  fortnight: { unit: 'week', count: 2 },
  century: { unit: 'year', count: 100 },
  decade: { unit: 'year', count: 10 },
};

/** Reads lengths of time: "almost a month", "90-day", "two years and three months". */
export function readDurations(sentence: string): Reading[] {
  const pieces = joined(readDurationPieces(sentence), sentence).map((piece) =>
    widened(ranged(piece, sentence), sentence),
  );
  const long = readAll(sentence, UNIT_LONG, ({ unit = '' }) => duration([amountOf('1', unit)]));
  const past = readAll(sentence, PAST_PERIOD, ({ unit, ahead }) =>
    duration([amountOf('1', unit ?? ahead ?? '')]),
  );
  return [...pieces, ...long, ...past];
}

/** Reads each count of a unit by itself, without the words around it. */
export function readDurationPieces(sentence: string): readonly DurationReading[] {
  if (last?.sentence === sentence) return last.pieces;
  const pieces = readAll(sentence, PIECE, ({ count = '', unit = '', half }) =>
    duration([amountOf(half ? `${count} and a half` : count, unit)]),
  );
  last = { sentence, pieces };
  return pieces;
}

/** What was read last: dates are told by lengths, and are read before them. */
let last: { readonly sentence: string; readonly pieces: readonly DurationReading[] } | undefined;

/** Where a length begins with the words that round it: "almost four years". */
export function roundedStart(start: number, sentence: string): number {
  return start - (ROUNDED.exec(sentence.slice(0, start))?.[0].length ?? 0);
}

/** ISO 8601 duration of a sum of units; null when one of them is vague or cannot be split. */
export function durationValue(amounts: readonly Amount[]): string | null {
  const whole = amounts.flatMap(split);
  if (whole.some((amount) => amount.count === null)) return null;
  const count = (unit: Unit) =>
    whole.filter((a) => a.unit === unit).reduce((sum, a) => sum + (a.count ?? 0), 0);
  const part = (unit: Unit, letter: string) => (count(unit) ? `${count(unit)}${letter}` : '');
  const weeks = count('week');
  if (weeks && whole.every((amount) => amount.unit === 'week')) return `P${weeks}W`;
  const days = count('day') + weeks * 7;
  const date = part('year', 'Y') + part('month', 'M') + (days ? `${days}D` : '');
  const time = part('hour', 'H') + part('minute', 'M') + part('second', 'S');
  return date || time ? `P${date}${time ? `T${time}` : ''}` : null;
}

function duration(amounts: readonly Amount[]): DurationSense {
  return { is: 'duration', amounts };
}

function amountOf(count: string, unit: string): Amount {
  const name = unit.toLowerCase().replace(/ie$/, 'y');
  const words = count.toLowerCase();
  const number = words.startsWith('half')
    ? 0.5
    : words.startsWith('a quarter of')
      ? 0.25
      : countOf(words);
  const word = WORD_UNITS[name];
  if (!word) return { unit: name as Unit, count: number };
  return { unit: word.unit, count: number === null ? null : number * (word.count ?? 1) };
}

/** A half is told in the next smaller unit, as ISO 8601 readers expect: P2Y6M, PT1H30M. */
function split(amount: Amount): Amount[] {
  const { unit, count } = amount;
  const smaller: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
    year: ['month', 12],
    month: ['day', 30],
    week: ['day', 7],
    day: ['hour', 24],
    hour: ['minute', 60],
    minute: ['second', 60],
  };
  const next = smaller[unit];
  if (count === null || Number.isInteger(count) || !next) return [amount];
  const whole = Math.trunc(count);
  return [
    { unit, count: whole },
    { unit: next[0], count: Math.round((count - whole) * next[1]) },
  ];
}

/** "two years and three months", "1 hour 20 minutes": neighbours in falling order are one length. */
function joined(pieces: readonly DurationReading[], sentence: string): DurationReading[] {
  const lengths: DurationReading[] = [];
  for (const piece of pieces) {
    const before = lengths.at(-1);
    if (before && continues(before, piece, sentence)) {
      const amounts = [...before.sense.amounts, ...piece.sense.amounts];
      lengths.splice(-1, 1, { start: before.start, end: piece.end, sense: duration(amounts) });
    } else lengths.push(piece);
  }
  return lengths;
}

/** What may follow a unit within one length; "15 months and 240 hours" are two. */
const PARTS: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour', 'minute'],
  hour: ['minute', 'second'],
  minute: ['second'],
};

function continues(before: DurationReading, piece: DurationReading, sentence: string): boolean {
  const unitOf = ({ sense }: DurationReading) => sense.amounts.at(-1)?.unit ?? 'second';
  const between = sentence.slice(before.end, piece.start);
  return (
    (PARTS[unitOf(before)]?.includes(unitOf(piece)) ?? false) && /^(?:,? and |, | )$/.test(between)
  );
}

const RANGE_BEFORE = new RegExp(`(?<![\\w.,])${COUNT}(?: to | or | ?[-–—] ?)$`, 'i');

/** "five to six months" is one length that no single ISO 8601 duration tells. */
function ranged(piece: DurationReading, sentence: string): DurationReading {
  const before = RANGE_BEFORE.exec(sentence.slice(0, piece.start))?.[0];
  if (!before) return piece;
  const amounts = piece.sense.amounts.map(({ unit }) => ({ unit, count: null }));
  return { start: piece.start - before.length, end: piece.end, sense: duration(amounts) };
}

/** Takes in the words that round a length or place it: "more than ten years", "the past two days". */
function widened(piece: DurationReading, sentence: string): DurationReading {
  const before = WIDER.exec(sentence.slice(0, piece.start))?.[0] ?? '';
  return { ...piece, start: piece.start - before.length };
}
