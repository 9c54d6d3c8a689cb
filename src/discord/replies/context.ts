import { paragraphsAround } from '../../answer/lookups/context.ts';
import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import { quoted } from './quoted.ts';
import { card, type Reply, TEXT_LIMIT } from './reply.ts';

/** The paragraphs around an excerpt, the excerpt itself in bold. */
export function contextReply(excerpt: Excerpt): Reply {
  const answer = { start: excerpt.start, end: excerpt.end };
  return card(...quoted({ ...excerpt, ...paragraphsAround(excerpt), answer }, TEXT_LIMIT));
}
