import type { Corpus } from '../../search/corpus.ts';
import { oneLine } from './markdown.ts';
import { notice, type Reply } from './reply.ts';

const TITLE_LIMIT = 120;

/** Which stories a channel asks from now on. */
export function usedReply(names: readonly string[], { stories }: Corpus): Reply {
  if (names.length === 0) return notice('In this channel I answer from all stories.');
  const titles = stories
    .filter(({ name }) => names.includes(name))
    .map(({ title }) => `- ${oneLine(title, TITLE_LIMIT)}`);
  return notice(['In this channel I answer only from:', ...titles.slice(0, 25)].join('\n'));
}
