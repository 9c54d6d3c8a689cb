import { daysOf } from '../../answer/lookups/timeline.ts';

const DAY = 86_400_000;

/** A line of time: where a moment stands on it, and where it is marked with what words. */
export interface Axis {
  /** Where a date (ISO 8601) has its middle, from 0 at the left end to 1 at the right. */
  place(value: string): number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Ticks that fit beside each other under an axis. */
const MOST_TICKS = 8;

/** The axis that holds all of `values`, with a little room at both ends. */
export function axisOver(values: readonly string[]): Axis {
  const middles = values.map(middleOf);
  const [first, last] = [Math.min(...middles), Math.max(...middles)];
  const room = Math.max((last - first) * 0.06, 3 * DAY);
  const [left, right] = [first - room, last + room];
  const at = (time: number): number => (time - left) / (right - left);
  return {
    place: (value) => at(middleOf(value)),
    ticks: tickTimes(left, right).map(({ time, label }) => ({ at: at(time), label })),
  };
}

function middleOf(value: string): number {
  // `daysOf` ends every month on the 31st, which not every month has.
  const [first, last] = daysOf(value).map((day) => Date.parse(day.replace(/-31$/, '-28')));
  return ((first ?? 0) + (last ?? 0)) / 2;
}

interface Tick {
  readonly time: number;
  readonly label: string;
}

/** Beginnings of years, else of months, else days: whichever gives a few ticks, evenly stepped. */
function tickTimes(left: number, right: number): readonly Tick[] {
  const years = (right - left) / (365.25 * DAY);
  if (years >= 2) return steps(left, right, Math.ceil(years / MOST_TICKS) * 12, yearLabel);
  const months = years * 12;
  if (months >= 2) return steps(left, right, Math.ceil(months / MOST_TICKS), monthLabel);
  return daySteps(left, right, Math.ceil((right - left) / DAY / MOST_TICKS));
}

function steps(
  left: number,
  right: number,
  stepMonths: number,
  label: (time: number) => string,
): readonly Tick[] {
  const start = new Date(left);
  const origin = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(origin / stepMonths) * stepMonths; ; month += stepMonths) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > right) return ticks;
    ticks.push({ time, label: label(time) });
  }
}

function daySteps(left: number, right: number, stepDays: number): readonly Tick[] {
  const first = Math.ceil(left / DAY) * DAY;
  const count = Math.floor((right - first) / (stepDays * DAY)) + 1;
  return Array.from({ length: count }, (_, index) => {
    const time = first + index * stepDays * DAY;
    return { time, label: english(time, { day: 'numeric', month: 'short' }) };
  });
}

function yearLabel(time: number): string {
  return String(new Date(time).getUTCFullYear());
}

function monthLabel(time: number): string {
  return english(time, { month: 'short', year: 'numeric' });
}

function english(time: number, form: Intl.DateTimeFormatOptions): string {
  return new Date(time).toLocaleDateString('en-GB', { ...form, timeZone: 'UTC' });
}
