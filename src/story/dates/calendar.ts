/** Arithmetic on ISO 8601 days (`YYYY-MM-DD`) in the proleptic Gregorian calendar, without zones. */

const DAY_MS = 86_400_000;

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(Date.parse(text)) === text;
}

/** The day of these numbers, undefined when no calendar has it (30 February). */
export function makeDay(year: number, month: number, day: number): string | undefined {
  const text = `${makeMonth(year, month)}-${pad(day, 2)}`;
  return isDay(text) ? text : undefined;
}

export function makeMonth(year: number, month: number): string {
  return `${makeYear(year)}-${pad(month, 2)}`;
}

export function makeYear(year: number): string {
  return pad(year, 4);
}

export function addDays(day: string, days: number): string {
  return dayOf(Date.parse(day) + days * DAY_MS) ?? day;
}

/** Shifts a `YYYY-MM` month. */
export function addMonths(month: string, months: number): string {
  const index = yearOf(month) * 12 + monthOf(month) - 1 + months;
  return makeMonth(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** Days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

export function yearOf(value: string): number {
  return Number(value.slice(0, 4));
}

export function monthOf(value: string): number {
  return Number(value.slice(5, 7));
}

export function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10));
}

/** The last day of a `YYYY-MM` month. */
export function lastDayOfMonth(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The ISO 8601 week that holds a day, `2019-W18`; a week belongs to the year of its Thursday. */
export function weekOf(day: string): string {
  const thursday = addDays(mondayOf(day), 3);
  const first = `${thursday.slice(0, 4)}-01-01`;
  return `${thursday.slice(0, 4)}-W${pad(Math.floor(daysBetween(first, thursday) / 7) + 1, 2)}`;
}

/**
 * Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical
 * Algorithms, chapter 8).
 */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapless = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - leapless + 15) % 30;
  const ofCentury = year % 100;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const index = epact + weekday - 7 * correction + 114;
  return `${makeMonth(year, Math.floor(index / 31))}-${pad((index % 31) + 1, 2)}`;
}

function dayOf(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
