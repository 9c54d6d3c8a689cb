import { contentStems } from '../../search/terms.ts';
import { overlaps, type Span } from '../../story/span.ts';
import type { Block, Story } from '../../story/story.ts';
import type { Quote } from '../answer.ts';

/** Words of a story with all that a reader must know about them; looked up, not ranked. */
export type Excerpt = Omit<Quote, 'score'>;

/** The whole sentences around `span`, with `span` as their answer; none when it can't be quoted. */
export function excerptAround(story: Story, span: Span): Excerpt | undefined {
  const block = blockAt(story, span);
  if (!block || block.kind === 'link') return undefined;
  const sentences = block.sentences.filter((sentence) => overlaps(sentence, span));
  const start = Math.min(span.start, ...sentences.map((sentence) => sentence.start));
  const end = Math.max(span.end, ...sentences.map((sentence) => sentence.end));
  return { story, kind: block.kind, start, end, answer: { start: span.start, end: span.end } };
}

/** The block a span begins in; none for one that only repeats an earlier block. */
export function blockAt(story: Story, { start }: Span): Block | undefined {
  const block = story.blocks.find((each) => each.start <= start && start < each.end);
  return block?.duplicate ? undefined : block;
}

/** A test for excerpts that hold all of `words` that carry meaning, in any inflection. */
export function about(words: string): (excerpt: Excerpt) => boolean {
  const stems = contentStems(words);
  return ({ story, start, end }) => {
    if (stems.length === 0) return true;
    const said = new Set(contentStems(story.text.slice(start, end)));
    return stems.every((stem) => said.has(stem));
  };
}
