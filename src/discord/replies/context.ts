import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import type { Span } from '../../story/span.ts';
import { quoted } from './quoted.ts';
import { card, type Reply, TEXT_LIMIT } from './reply.ts';

/** The paragraphs around an excerpt, the excerpt itself in bold. */
export function contextReply(excerpt: Excerpt): Reply {
  const answer: Span = { start: excerpt.start, end: excerpt.end };
  const around = { ...excerpt, ...paragraphsAround(excerpt), answer };
  return card(...quoted(around, TEXT_LIMIT));
}

/** From the paragraph before the excerpt to the one after it, as far as these can be quoted. */
function paragraphsAround({ story, start, end }: Excerpt): Span {
  const { blocks } = story;
  const first = blocks.findIndex((block) => start < block.end);
  const last = blocks.findLastIndex((block) => block.start < end);
  const quotable = (index: number): number | undefined =>
    blocks[index]?.kind === 'body' ? index : undefined;
  const from = blocks[quotable(first - 1) ?? first];
  const to = blocks[quotable(last + 1) ?? last];
  return { start: Math.min(start, from?.start ?? start), end: Math.max(end, to?.end ?? end) };
}
