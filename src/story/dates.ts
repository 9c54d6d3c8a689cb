import { anchorOf, lacksYear } from './dates/anchors.ts';
import { isDay } from './dates/calendar.ts';
import { datelineDay } from './dates/dateline.ts';
import { durationValue } from './dates/durations.ts';
import { tellsHistory } from './dates/history.ts';
import type { Sense } from './dates/reading.ts';
import { isYearBefore, resolve } from './dates/resolve.ts';
import { shiftMonths } from './dates/resolvePart.ts';
import type { Setting } from './dates/setting.ts';
import { type ToldDate, toldDates } from './dates/toldDates.ts';
import type { Block, DateMention } from './story.ts';

/**
 * The dates and durations a story states, in text order, never overlapping.
 *
 * Values are ISO 8601 at the precision the words give: `2019-05-04`, `2019-05`, `2019`, the week
 * `2019-W18` for "last week", `P30D`; what covers several days, months or years without being one
 * of those is an interval of first and last (`1990/1999` for a decade, `2019-07/2019-09` for a
 * quarter, `2019-05-03/2019-05-05`). "The end of" a year is its last month, of a month its last
 * day. A season gives its year only. Null when the story does not settle the date: relative words
 * without a publication day, a day without a year. "Eleven weeks later" is a duration where nothing
 * tells from when.
 *
 * @param published ISO day of publication, to which relative words resolve
 */
export function findDates(
  text: string,
  blocks: readonly Block[],
  published?: string,
): DateMention[] {
  const told = blocks
    .filter((block) => block.kind !== 'link' && !block.duplicate)
    .flatMap((block) => toldDates(text, block));
  const printed = published !== undefined && isDay(published) ? published : undefined;
  const today = printed && (datelineDay(told, text, printed) ?? printed);
  // A history goes on in the year it has come to, like a story whose day nobody knows.
  const history = today !== undefined && tellsHistory(told, today);
  const present = history ? undefined : today;
  const mentions: DateMention[] = [];
  let soFar: SoFar = {};
  for (const [index, date] of told.entries()) {
    const goesOn = present === undefined && lacksYear(date.sense);
    const setting = {
      published: today,
      ...(goesOn && { narrated: (history && yearBefore(date, soFar, text)) || soFar.narrated }),
      ...anchorOf(told, index, text, present),
      ...settingOf(date, soFar, text, today),
    };
    const value = resolve(date.sense, setting);
    mentions.push(...mentionsOf(date, value));
    soFar = continued(soFar, date, value);
  }
  return mentions;
}

/** What the dates before one have told. */
interface SoFar {
  readonly before?: { readonly date: ToldDate; readonly value: string } | undefined;
  /** The last day resolved: "the following Monday" is told from it. */
  readonly day?: { readonly date: ToldDate; readonly value: string } | undefined;
  /** The last day or month resolved: a story without a day of publication goes on in its year. */
  readonly narrated?: string | undefined;
  /** The last quarter or half of a year. */
  readonly part?: string | undefined;
}

function continued(soFar: SoFar, date: ToldDate, value: string | null): SoFar {
  if (value === null || date.sense.is === 'duration') return soFar;
  // "A year earlier" only compares: what follows goes on from the date before it.
  const compares = date.sense.is === 'shift' && isYearBefore(date.sense);
  return {
    before: compares ? soFar.before : { date, value },
    day: isDay(value) ? { date, value } : soFar.day,
    // "From 14 March to 2 September" tells the whole; the tale then begins with the first of them.
    narrated: (date.closes && soFar.narrated) || (monthTold(value) ?? soFar.narrated),
    part: date.sense.is === 'part' && !isYearBeforePart(value, soFar.part) ? value : soFar.part,
  };
}

/** In a history: "By 1813 all were tired. On 11 August peace was signed." */
function yearBefore(date: ToldDate, { before }: SoFar, text: string): string | undefined {
  if (before?.date.sense.is !== 'year' || before.date.block !== date.block) return undefined;
  const { block, sentence, start } = before.date;
  const lead = text.slice(block.sentences[sentence]?.start ?? start, start);
  return /^(?:In|By|During) $/.test(lead) ? before.value : undefined;
}

/** "Compared with the third quarter of 2018": only compares, like "a year earlier". */
const isYearBeforePart = (value: string, part: string | undefined): boolean =>
  part !== undefined && shiftMonths(part, -12) === value;

/** The day or month of a value, of several the first. */
const monthTold = (value: string): string | undefined =>
  /^\d{4}-\d\d/u.test(value) ? value.slice(0, 10).replace(/\/.*$/u, '') : undefined;

function settingOf(
  date: ToldDate,
  { before, day, part }: SoFar,
  text: string,
  today: string | undefined,
): Setting {
  const { tense } = date;
  if (date.sense.is === 'weekday' && date.sense.beside)
    return { tense, part, previous: day && isNear(date, day.date) ? day.value : undefined };
  if (!before || !follows(date, before.date, text)) return { tense, part };
  const sameSentence = before.date.block === date.block && before.date.sentence === date.sentence;
  const ahead = tense === 'unknown' && sameSentence && today !== undefined && before.value > today;
  return {
    tense: ahead ? 'future' : tense,
    part,
    previous: before.value,
    since: date.closes && sameSentence ? before.value : undefined,
  };
}

/** So many letters on, a story has left a day behind. */
const DAY_REACH = 1200;

const isNear = (date: ToldDate, before: ToldDate): boolean =>
  date.block.kind === before.block.kind && date.start - before.end < DAY_REACH;

/**
 * Whether a date goes on from the one before it: it stands in the same block, or it is told from
 * another date in the next paragraph.
 */
function follows(date: ToldDate, before: ToldDate, text: string): boolean {
  if (date.block === before.block) return true;
  if (!toldFromAnother(date.sense)) return false;
  const bodies = date.block.kind === 'body' && before.block.kind === 'body';
  return bodies && /^\s*$/u.test(text.slice(before.block.end, date.block.start));
}

function toldFromAnother(sense: Sense): boolean {
  if (sense.is === 'day') return sense.yearsOn !== undefined;
  if (sense.is === 'month') return sense.yearsOn !== undefined || sense.beside !== undefined;
  if (sense.is === 'season') return sense.beside !== undefined;
  return sense.is === 'shift' && sense.from === 'previous';
}

/** "In the quarter", "in the spring": words that tell a date only where something tells which. */
const pointsOnly = (sense: Sense): boolean =>
  sense.is === 'samePart' || (sense.is === 'season' && sense.year === null && !sense.side);

function mentionsOf({ start, end, sense }: ToldDate, value: string | null): DateMention[] {
  if (value === null && pointsOnly(sense)) return [];
  if (sense.is === 'duration') return [{ start, end, kind: 'duration', value }];
  if (sense.is === 'shift' && sense.counted && value === null) {
    const { unit, count } = sense.by;
    const length = durationValue([{ unit, count: count && Math.abs(count) }]);
    return [{ start, end, kind: 'duration', value: length }];
  }
  return [{ start, end, kind: 'date', value }];
}
