import { daysOf } from '../../answer/lookups/timeline.ts';

/**
 * A date as Discord shows it: days as timestamps, which each member's client writes in their own
 * language and zone; anything less exact in words.
 */
export function momentMarkdown(value: string): string {
  return value.split('/').map(timestamp).join(' – ');
}

/** A date in English words: `2022-03` is "March 2022". */
export function inWords(value: string): string {
  return value.split('/').map(words).join(' – ');
}

/** 11:00 UTC falls on the same day everywhere from UTC−11 to UTC+12. */
const HOUR_OF_ONE_DAY = 11;

function timestamp(value: string): string {
  if (!isDay(value)) return words(value);
  const noon = new Date(`${value}T${HOUR_OF_ONE_DAY}:00:00Z`);
  return `<t:${noon.getTime() / 1000}:D>`;
}

function words(value: string): string {
  if (/^\d{4}-W\d\d$/.test(value)) return `week of ${words(daysOf(value)[0])}`;
  if (isDay(value)) return english(value, { dateStyle: 'long' });
  if (/^\d{4}-\d\d$/.test(value)) return english(`${value}-01`, { month: 'long', year: 'numeric' });
  return value;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

function english(day: string, form: Intl.DateTimeFormatOptions): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { ...form, timeZone: 'UTC' });
}
