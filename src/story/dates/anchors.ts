import type { Block } from '../story.ts';
import type { Sense } from './reading.ts';
import { resolve } from './resolve.ts';
import type { ToldDate } from './toldDates.ts';

/** Dates further away in the story's list of dates lend no year. */
const REACH = 20;

/**
 * The nearest day or month with its year in the same block, or in the caption line above or below:
 * the year of a date that has none. A body paragraph that looks ahead from a known day of
 * publication means the coming one; a caption never does, however old its picture is.
 */
export function anchorOf(
  told: readonly ToldDate[],
  index: number,
  text: string,
  today: string | undefined,
): string | undefined {
  const date = told[index];
  if (!date || !lacksYear(date.sense)) return undefined;
  if (today && date.tense === 'future' && date.block.kind !== 'caption') return undefined;
  const lenders = told.slice(Math.max(0, index - REACH), index + REACH).flatMap((other) => {
    const value = statedMonth(other.sense);
    const near = value && sharesPlace(date.block, other.block, text);
    return near ? [{ value, gap: Math.abs(other.start - date.start) }] : [];
  });
  return lenders.sort((a, b) => a.gap - b.gap)[0]?.value;
}

function lacksYear(sense: Sense): boolean {
  if (sense.is === 'range') return lacksYear(sense.from);
  if (sense.is === 'end') return lacksYear(sense.of);
  return (sense.is === 'day' || sense.is === 'month') && sense.year === undefined;
}

function statedMonth(sense: Sense): string | undefined {
  const one = sense.is === 'range' ? sense.from : sense;
  if (!(one.is === 'day' || one.is === 'month') || one.year === undefined) return undefined;
  return resolve(one, { tense: 'unknown' }) ?? undefined;
}

function sharesPlace(a: Block, b: Block, text: string): boolean {
  if (a === b) return true;
  if (a.kind !== 'caption' || b.kind !== 'caption') return false;
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^[^\S\n]*\n[^\S\n]*$/.test(between);
}
