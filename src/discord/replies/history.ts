import type { HistoryEntry } from '../../store/store.ts';
import { oneLine } from './markdown.ts';
import { notice, type Reply } from './reply.ts';

const SHOWN = 20;
const WHAT_LIMIT = 100;

const DEEDS: Readonly<Record<HistoryEntry['kind'], string>> = {
  add: 'added',
  change: 'replaced',
  remove: 'removed',
  rollback: 'went back to version',
  refresh: 'refreshed',
  access: 'changed access:',
  use: 'chose the stories of',
};

/** Who changed what and when, the newest first. */
export function historyReply(entries: readonly HistoryEntry[]): Reply {
  if (entries.length === 0) return notice('Nothing has been changed in this server yet.');
  const lines = entries.slice(0, SHOWN).map(line);
  const older = entries.length - lines.length;
  const rest = older > 0 ? [`-# and ${older} older`] : [];
  const advice = '-# Go back: `/corpus rollback version:…`';
  return notice(['**What was changed here**', ...lines, ...rest, advice].join('\n'));
}

function line({ version, kind, what, by, at }: HistoryEntry): string {
  const number = version === undefined ? '' : `**${version}** · `;
  const mention = /^<[#@]/.test(what) ? what : oneLine(what, WHAT_LIMIT);
  return `- ${number}<t:${Math.floor(at / 1000)}:f> <@${by}> ${DEEDS[kind]} ${mention}`;
}
