import { type GapGroup, groupGaps } from '../../answer/lookups/gapGroups.ts';
import { counted } from '../replies/facts.ts';
import { oneLine } from '../replies/markdown.ts';
import { notice, text } from '../replies/reply.ts';
import type { Item, KeepersLister } from './list.ts';

const QUESTION_LIMIT = 130;
/** Milliseconds. */
const DAY = 86_400_000;

/** What was asked here and not answered, or not rightly, the most wanted first. */
export const gaps: KeepersLister = async (office, { privacy: { days } }) => ({
  heading: `### Asked here and not answered\n-# Kept for ${days} days`,
  items: groupGaps(await office.gaps()).map(item),
  perPage: 10,
  nothing: notice(`Every question of the last ${days} days was answered.`),
});

function item({ question, count, wrong, first, last }: GapGroup): Item {
  const when = last - first < DAY ? day(last) : `${day(first)} to ${day(last)}`;
  const marked = wrong > 0 ? ` · ${counted(wrong, 'answer', 'answers')} marked wrong` : '';
  const line = `“${oneLine(question, QUESTION_LIMIT)}”\n-# ${count}× · ${when}${marked}`;
  return { show: () => [text(line)] };
}

function day(at: number): string {
  return `<t:${Math.floor(at / 1000)}:d>`;
}
