import type { Span } from '../../story/span.ts';
import type { Excerpt } from './excerpt.ts';

/** From the paragraph before an excerpt to the one after it, as far as these are body text. */
export function paragraphsAround({ story, start, end }: Excerpt): Span {
  const { blocks } = story;
  const first = blocks.findIndex((block) => start < block.end);
  const last = blocks.findLastIndex((block) => block.start < end);
  const from = blocks[first - 1]?.kind === 'body' ? first - 1 : first;
  const to = blocks[last + 1]?.kind === 'body' ? last + 1 : last;
  return {
    start: Math.min(start, blocks[from]?.start ?? start),
    end: Math.max(end, blocks[to]?.end ?? end),
  };
}
