import type { Story } from '../../story/story.ts';
import { publication } from '../replies/attribution.ts';
import { oneLine } from '../replies/markdown.ts';
import { notice, text } from '../replies/reply.ts';
import type { Item, KeepersLister } from './list.ts';

const TITLE_LIMIT = 120;

/** Every story that is served here, this server's own first. */
export const stories: KeepersLister = ({ snapshot }, { uploads }) => {
  const served = snapshot.corpus.stories;
  const own = served.filter((story) => uploads.includes(story));
  const shared = served.filter((story) => !uploads.includes(story));
  return {
    heading: `### The stories served here\n-# This server’s own: ${own.length} · Shared by all: ${shared.length}`,
    items: [
      ...own.map((story) => item(story, 'this server’s own')),
      ...shared.map((story) => item(story, 'shared')),
    ],
    perPage: 10,
    nothing: notice('No story is served here yet. Add one: `/corpus add`'),
  };
};

function item({ title, meta: { url: _, ...meta } }: Story, whose: string): Item {
  const source = [whose, ...publication(meta)].join(' · ');
  return { show: () => [text(`${oneLine(title, TITLE_LIMIT)}\n-# ${source}`)] };
}
