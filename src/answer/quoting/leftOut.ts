import type { Span } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import { fitsExcerpt } from '../ranking/longestExcerpt.ts';

/** Whether an excerpt begins or ends inside a sentence too long to be quoted whole. */
export function leftOut(story: Story, excerpt: Span): { before: boolean; after: boolean } {
  const cuts = (offset: number) =>
    story.blocks.some(({ sentences }) =>
      sentences.some((it) => !fitsExcerpt(it) && it.start < offset && offset < it.end),
    );
  return { before: cuts(excerpt.start), after: cuts(excerpt.end) };
}
