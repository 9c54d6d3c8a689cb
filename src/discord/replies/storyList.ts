import type { Corpus } from '../../search/corpus.ts';
import type { Story } from '../../story/story.ts';
import { publication } from './attribution.ts';
import { oneLine } from './markdown.ts';
import { notice, type Reply, TEXT_LIMIT } from './reply.ts';

const TITLE_LIMIT = 120;
const RESERVED = 100;

/** Every story that is served, this server's own first. */
export function listReply({ stories }: Corpus, uploads: readonly Story[]): Reply {
  const own = stories.filter((story) => uploads.includes(story));
  const shared = stories.filter((story) => !uploads.includes(story));
  const lines = [
    `**This server’s own: ${own.length}**`,
    ...own.map(line),
    `**Shared by all: ${shared.length}**`,
    ...shared.map(line),
  ];
  return notice(fitting(lines));
}

function line(story: Story): string {
  const source = publication(story.meta).slice(0, 2).join(' · ');
  return `- ${oneLine(story.title, TITLE_LIMIT)}${source && ` · ${source}`}`;
}

function fitting(lines: readonly string[]): string {
  let shown = '';
  for (const [index, each] of lines.entries()) {
    if (shown.length + each.length > TEXT_LIMIT - RESERVED) {
      return `${shown}\n-# and ${lines.length - index} more`;
    }
    shown += index === 0 ? each : `\n${each}`;
  }
  return shown;
}
