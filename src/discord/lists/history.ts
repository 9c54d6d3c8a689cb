import type { HistoryEntry } from '../../store/store.ts';
import { oneLine } from '../replies/markdown.ts';
import { notice, text } from '../replies/reply.ts';
import type { Item, KeepersLister } from './list.ts';

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
export const history: KeepersLister = async ({ keeper }) => ({
  heading: '### What was changed here\n-# Go back: `/corpus rollback version:…`',
  items: (await keeper.history()).map(item),
  perPage: 10,
  nothing: notice('Nothing has been changed in this server yet.'),
});

function item({ version, kind, what, by, at }: HistoryEntry): Item {
  const number = version === undefined ? '' : `**${version}** · `;
  const line = `${number}<t:${Math.floor(at / 1000)}:f> <@${by}> ${DEEDS[kind]} ${shown(what)}`;
  return { show: () => [text(line)] };
}

/** What begins with a role or a channel shows it by its name; the rest is text. */
function shown(what: string): string {
  const [mention = ''] = /^<(?:#|@&)\d+>:? /.exec(what) ?? [];
  return mention + oneLine(what.slice(mention.length), WHAT_LIMIT);
}
