import type { GapGroup } from '../../answer/lookups/gapGroups.ts';
import { counted } from './facts.ts';
import { oneLine } from './markdown.ts';
import { notice, type Reply } from './reply.ts';

const SHOWN = 15;
const QUESTION_LIMIT = 150;

/** What was asked and not answered, the most wanted first. */
export function gapsReply(groups: readonly GapGroup[], days: number): Reply {
  if (groups.length === 0) return notice(`Every question of the last ${days} days was answered.`);
  const lines = groups.slice(0, SHOWN).map(line);
  const more = groups.length - lines.length;
  const rest = more > 0 ? [`-# and ${more} more`] : [];
  return notice(
    ['**Asked here and not answered**', ...lines, ...rest, `-# Kept for ${days} days.`].join('\n'),
  );
}

function line({ question, count, wrong, first, last }: GapGroup): string {
  const when = first === last ? day(last) : `${day(first)} to ${day(last)}`;
  const marked = wrong > 0 ? ` · ${counted(wrong, 'answer', 'answers')} marked wrong` : '';
  return `- “${oneLine(question, QUESTION_LIMIT)}” · ${count}× · ${when}${marked}`;
}

function day(at: number): string {
  return `<t:${Math.floor(at / 1000)}:d>`;
}
