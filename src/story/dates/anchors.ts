import type { Block } from '../story.ts';
import { daysBetween, isDay, lastDayOfMonth, makeYear } from './calendar.ts';
import type { Sense } from './reading.ts';
import { resolve } from './resolve.ts';
import type { Setting } from './setting.ts';
import type { ToldDate } from './toldDates.ts';

/** Dates further away in the story's list of dates lend no year. */
const REACH = 20;

/** What may stand between the members of a list or range that states its year once, at its end. */
const LISTED =
  /^(?:,| ?[-–—/]|,? (?:and|or|to|until|till|through))? ?(?:(?:and|again|then|on|from|in|the) )*$/;

/** What a story tells of these days needs no year, whatever stands before it. */
const RECENT_DAYS = 45;

const SINCE = /\bsince (?:late |early |mid-)?$/i;
const HAD = /\bhad\b/;

/** "…, who took over in May 2003, …": a year given between commas is nobody else's. */
const ASIDE_BEFORE = /, (?:[^,.!?]|[.,](?=\d))*$/;

/**
 * The day or month that lends its year to a date that has none: the last one told before it, in
 * its sentence or the one before; the end of a list or range it belongs to; for captions, the
 * nearest in the same caption, or in the caption line above or below. A body paragraph that looks
 * ahead from a known day of publication means the coming one; a caption never does, however old
 * its picture is.
 */
export function anchorOf(
  told: readonly ToldDate[],
  index: number,
  text: string,
  today: string | undefined,
): Pick<Setting, 'anchor' | 'narrated'> {
  const date = told[index];
  if (!date || !lacksYear(date.sense)) return {};
  if (date.block.kind === 'caption') return { anchor: nearestInCaption(told, index, text) };
  const anchor = listedAfter(told, index, text);
  const ahead = today !== undefined && date.tense === 'future';
  if (anchor || ahead) return { anchor };
  const lent = toldBefore(told, index, text);
  return lent.narrated && today !== undefined && isRecent(date.sense, today) ? {} : lent;
}

/** "The deal was struck in May 2020. In July, it failed", printed in August 2021: July 2021. */
function isRecent(sense: Sense, today: string): boolean {
  const value = resolve(sense, { published: today, tense: 'past' })?.split('/')[0];
  if (!value) return false;
  const day = value.length === 7 ? lastDayOfMonth(value) : value;
  return isDay(day) && Math.abs(daysBetween(day, today)) <= RECENT_DAYS;
}

function nearestInCaption(
  told: readonly ToldDate[],
  index: number,
  text: string,
): string | undefined {
  const at = told[index];
  const lenders = told.slice(Math.max(0, index - REACH), index + REACH).flatMap((other) => {
    const value = statedMonth(other.sense);
    const near = at && value && sharesCaption(at.block, other.block, text);
    return near ? [{ value, gap: Math.abs(other.start - at.start) }] : [];
  });
  return lenders.sort((a, b) => a.gap - b.gap)[0]?.value;
}

function listedAfter(told: readonly ToldDate[], index: number, text: string): string | undefined {
  for (let i = index; i < index + REACH; i++) {
    const date = told[i];
    const next = told[i + 1];
    if (!date || !next || !LISTED.test(text.slice(date.end, next.start))) return undefined;
    const value = statedMonth(next.sense);
    if (value) return value;
  }
  return undefined;
}

/** A date of its own sentence anchors it; from one of the sentence before, the tale goes on. */
function toldBefore(
  told: readonly ToldDate[],
  index: number,
  text: string,
): Pick<Setting, 'anchor' | 'narrated'> {
  const date = told[index];
  for (let i = index - 1; date && i >= Math.max(0, index - REACH); i--) {
    const other = told[i];
    if (!other || endsTale(other, date, text)) return {};
    const value = statedMonth(other.sense) ?? yearOfSentence(other, date, text);
    if (value && !saidInPassing(other, text))
      return other.sentence === date.sentence ? { anchor: value } : { narrated: value };
  }
  return {};
}

function endsTale(other: ToldDate, date: ToldDate, text: string): boolean {
  if (other.block !== date.block || isFromPublication(other.sense)) return true;
  const apart = date.sentence - other.sentence;
  return apart > 1 || (apart === 1 && leavesBehind(other, date, text));
}

/**
 * Whether a sentence turns back to the present from one that looked further behind it: "She has
 * led it since May 1985. In June she quit", "He had sued in May 1985. A judge ruled in June".
 */
function leavesBehind(other: ToldDate, date: ToldDate, text: string): boolean {
  const [first, second] = [other, date].map((told) => leadOf(told, text)) as [string, string];
  if (SINCE.test(first) || SINCE.test(second)) return true;
  return isShifted(other.sense) || (HAD.test(first) && !HAD.test(second));
}

/** The words of its sentence before a date. */
const leadOf = ({ block, sentence, start }: ToldDate, text: string): string =>
  text.slice(block.sentences[sentence]?.start ?? start, start);

const isShifted = (sense: Sense): boolean => sense.is === 'shift' && sense.from === 'previous';

/** "on Sunday", "last week": the story is back at the time of its writing. */
const isFromPublication = (sense: Sense): boolean =>
  sense.is === 'weekday' ||
  sense.is === 'period' ||
  (sense.is === 'shift' && sense.from === 'published');

/** "In 1968 … in May": a bare year rules the rest of its sentence when it tells when, not since. */
function yearOfSentence(year: ToldDate, date: ToldDate, text: string): string | undefined {
  if (year.sense.is !== 'year' || year.sentence !== date.sentence) return undefined;
  const before = text.slice(Math.max(0, year.start - 4), year.start);
  return /\b[Ii]n $/.test(before) ? makeYear(year.sense.year) : undefined;
}

function saidInPassing(date: ToldDate, text: string): boolean {
  return text[date.end] === ',' && ASIDE_BEFORE.test(text.slice(date.block.start, date.start));
}

/** Whether a day, month or season leaves its year to what is told around it. */
export function lacksYear(sense: Sense): boolean {
  if (sense.is === 'range') return lacksYear(sense.from);
  if (sense.is === 'end') return lacksYear(sense.of);
  if (sense.is === 'season') return sense.year === null && !sense.side && !sense.beside;
  return (sense.is === 'day' || sense.is === 'month') && sense.year === undefined;
}

function statedMonth(sense: Sense): string | undefined {
  const one = sense.is === 'range' ? sense.from : sense;
  if (!(one.is === 'day' || one.is === 'month') || one.year === undefined) return undefined;
  return resolve(one, { tense: 'unknown' }) ?? undefined;
}

function sharesCaption(a: Block, b: Block, text: string): boolean {
  if (a === b) return true;
  if (b.kind !== 'caption') return false;
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^[^\S\n]*\n[^\S\n]*$/.test(between);
}
