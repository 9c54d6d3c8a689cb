import { allMatches } from '../allMatches.ts';
import type { Span } from '../span.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Which of several: "last June", "this June", "next June". */
export type Side = 'last' | 'this' | 'next';

/** How many weeks or years from this one a side is. */
export const sideShift: Readonly<Record<Side, number>> = { last: -1, this: 0, next: 1 };

/** A count of units; the count is null when the words are vague ("several weeks"). */
export interface Amount {
  readonly unit: Unit;
  readonly count: number | null;
}

/** What the words of a date say, before any other date helps to resolve them. */
export type Sense =
  | DaySense
  | MonthSense
  | { readonly is: 'year'; readonly year: number }
  | WeekdaySense
  | { readonly is: 'weekend'; readonly side?: Side }
  | SeasonSense
  | PartSense
  /** "In the quarter", "the year-ago period": so many months from the part of a year named last. */
  | { readonly is: 'samePart'; readonly months: number }
  | EasterSense
  | PeriodSense
  /** "Profit for the full year": of the latest year that has ended or is about to. */
  | { readonly is: 'fullYear' }
  | ShiftSense
  /** "The second Tuesday of May"; `nth` is 0 for the last. */
  | { readonly is: 'nth'; readonly nth: number; readonly weekday: number; readonly of: MonthSense }
  | { readonly is: 'end'; readonly of: Sense }
  | { readonly is: 'range'; readonly from: Sense; readonly to: Sense }
  /** Needs no resolving: decades, centuries, spans of years. */
  | { readonly is: 'interval'; readonly value: string }
  | DurationSense;

export interface DaySense {
  readonly is: 'day';
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** "Last Christmas". */
  readonly side?: Side;
  /** "3 May last year": -1. */
  readonly yearShift?: number;
  /** "3 May of the following year": 1, from the date named before. */
  readonly yearsOn?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
}

export interface MonthSense {
  readonly is: 'month';
  readonly year?: number;
  readonly month: number;
  readonly side?: Side;
  readonly yearShift?: number;
  /** "That September": 0, "May of the previous year": -1, from the date named before. */
  readonly yearsOn?: number;
  /** "The following May": after the date named before. */
  readonly beside?: 'last' | 'next';
}

/** A half (`of` 2) or a quarter (4) of a year. */
export interface PartSense {
  readonly is: 'part';
  readonly of: 2 | 4;
  /** 1 is the first. */
  readonly part: number;
  readonly year?: number;
  /** "The first half of last year": -1. */
  readonly yearShift?: number;
  /** Told of results or other figures, which come after the quarter. */
  readonly reported?: boolean;
}

/** Only its year is told: which months a season has depends on the hemisphere. */
export interface SeasonSense {
  readonly is: 'season';
  readonly year: number | null;
  readonly side?: Side;
  /** "That summer", "the following spring": from the date named before. */
  readonly beside?: Side;
  /** Its last month in the north, to tell whether this year's has gone by. */
  readonly ends?: number;
}

/** Easter Sunday, or so many days before (negative) or after it. */
export interface EasterSense {
  readonly is: 'easter';
  readonly days: number;
  readonly year?: number;
  readonly side?: Side;
}

/** So far before (negative) or after the publication day or the date named before. */
export interface ShiftSense {
  readonly is: 'shift';
  readonly by: Amount;
  readonly from: 'published' | 'previous';
  /** "Eleven weeks later": without a date to count from it is still a length of time. */
  readonly counted?: boolean;
  /** "Earlier in the week": the present one where no date was named before. */
  readonly orNow?: boolean;
  /** "Ten years ago this month": told to the month, "a week ago today" to the day. */
  readonly told?: 'day' | 'week' | 'month' | undefined;
  /** "A year ago Sunday": counted from that Sunday. */
  readonly onto?: WeekdaySense;
  /** "From a year earlier": the same month or quarter of that year. */
  readonly compared?: boolean;
}

/** A calendar unit counted from the one that holds the publication day. */
export interface PeriodSense {
  readonly is: 'period';
  readonly unit: Unit;
  readonly shift: number;
  /** "The end of the month": in the past tense, of the month of the date named before. */
  readonly ofTale?: boolean;
}

export interface WeekdaySense {
  readonly is: 'weekday';
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly side?: Side;
  /** "The following Tuesday": after the date named before. */
  readonly beside?: boolean;
  /** "Tuesday last week": that week's Tuesday. */
  readonly week?: Side;
  /** "Tuesday week": a week after the coming Tuesday. */
  readonly weekOn?: boolean;
}

export interface DurationSense {
  readonly is: 'duration';
  readonly amounts: readonly Amount[];
}

/** Words read as a date or a duration; offsets are into the sentence they were read in. */
export interface Reading extends Span {
  readonly sense: Sense;
}

/** Finds readings of one sort in a sentence, in text order. */
export type Recogniser = (sentence: string) => Reading[];

/** Takes a sentence's readings and returns those that hold, some widened, joined or dropped. */
export type Refiner = (readings: readonly Reading[], sentence: string) => Reading[];

/** Every match of a pattern (with the `g` flag) that `senseOf` can make sense of. */
export function readAll<S extends Sense>(
  sentence: string,
  pattern: RegExp,
  senseOf: (groups: Readonly<Record<string, string | undefined>>) => S | undefined,
): (Reading & { readonly sense: S })[] {
  return allMatches(sentence, pattern).flatMap((match) => {
    const sense = senseOf(match.groups ?? {});
    return sense ? [{ start: match.index, end: match.index + match[0].length, sense }] : [];
  });
}
