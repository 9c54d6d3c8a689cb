import type { APIComponentInContainer, APITextDisplayComponent } from 'discord.js';
import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import { attribution } from './attribution.ts';
import { quoteMarkdown } from './excerpt.ts';
import { divider, TEXT_LIMIT, text } from './reply.ts';

/** Even under a long attribution some words of the story must stand. */
const SHORTEST_QUOTE = 200;

/** An excerpt as quotation and attribution, together at most `share` characters where possible. */
export function quoted(excerpt: Excerpt, share: number): readonly APITextDisplayComponent[] {
  const source = attribution(excerpt);
  const quote = quoteMarkdown(excerpt, Math.max(SHORTEST_QUOTE, share - source.length));
  return [text(quote), text(source)];
}

/** As many of `blocks` as one message holds, a line between them. */
export function stacked(
  blocks: readonly (readonly APITextDisplayComponent[])[],
  limit = TEXT_LIMIT,
): APIComponentInContainer[] {
  const stack: APIComponentInContainer[] = [];
  let used = 0;
  for (const block of blocks) {
    used += block.reduce((sum, { content }) => sum + content.length, 0);
    if (used > limit) break;
    if (stack.length > 0) stack.push(divider());
    stack.push(...block);
  }
  return stack;
}
