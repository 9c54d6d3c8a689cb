import type { Corpus } from '../../search/corpus.ts';
import { oneLine } from './markdown.ts';
import { notice, type Reply } from './reply.ts';

const TITLES_SHOWN = 25;
const TITLE_LIMIT = 70;

/** Which stories a channel asks from now on. */
export function usedReply(names: readonly string[], { stories }: Corpus): Reply {
  if (names.length === 0) return notice('In this channel I answer from all stories.');
  const titles = stories
    .filter(({ name }) => names.includes(name))
    .map(({ title }) => `- ${oneLine(title, TITLE_LIMIT)}`);
  const more = titles.length > TITLES_SHOWN ? [`- and ${titles.length - TITLES_SHOWN} more`] : [];
  return notice(
    ['In this channel I answer only from:', ...titles.slice(0, TITLES_SHOWN), ...more].join('\n'),
  );
}
