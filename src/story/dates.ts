import { anchorOf } from './dates/anchors.ts';
import { isDay } from './dates/calendar.ts';
import { resolve, type Setting } from './dates/resolve.ts';
import { type ToldDate, toldDates } from './dates/toldDates.ts';
import type { Block, DateMention } from './story.ts';

/**
 * The dates and durations a story states, in text order, never overlapping.
 *
 * Values are ISO 8601 at the precision the words give: `2019-05-04`, `2019-05`, `2019`, the week
 * `2019-W18` for "last week", `P30D`; what covers several days, months or years without being one
 * of those is an interval of first and last (`1990/1999` for a decade, `2019-05-03/2019-05-05`).
 * "The end of" a month or a year is its last day. A season gives its year only. Null when the
 * story does not settle the date: relative words without a publication day, a day without a year.
 *
 * @param published ISO day of publication, to which relative words resolve
 */
export function findDates(
  text: string,
  blocks: readonly Block[],
  published?: string,
): DateMention[] {
  const today = published !== undefined && isDay(published) ? published : undefined;
  const told = blocks
    .filter((block) => block.kind !== 'link' && !block.duplicate)
    .flatMap((block) => toldDates(text, block));
  const mentions: DateMention[] = [];
  let before: ResolvedDate | undefined;
  /** The last day or month resolved: a story without a day of publication goes on in its year. */
  let narrated: string | undefined;
  for (const [index, date] of told.entries()) {
    const { start, end, sense } = date;
    const anchor = anchorOf(told, index, text, today, narrated);
    const value = resolve(sense, { published: today, anchor, ...settingOf(date, before) });
    const kind = sense.is === 'duration' ? 'duration' : 'date';
    mentions.push({ start, end, kind, value });
    if (kind === 'date' && value !== null) before = { date, value };
    if (value !== null && /^\d{4}-\d\d/u.test(value))
      narrated = value.slice(0, 10).replace(/\/.*$/u, '');
  }
  return mentions;
}

interface ResolvedDate {
  readonly date: ToldDate;
  readonly value: string;
}

/** What the last date resolved before this one tells about it, if they share a block. */
function settingOf(date: ToldDate, before: ResolvedDate | undefined): Setting {
  const { tense } = date;
  if (!before || before.date.block !== date.block) return { tense };
  const opened = date.closes && before.date.sentence === date.sentence;
  return { tense, previous: before.value, since: opened ? before.value : undefined };
}
