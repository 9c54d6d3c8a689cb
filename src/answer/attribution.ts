import { overlaps, type Span } from '../story/span.ts';
import type { Quotation } from '../story/story.ts';

/**
 * The quotation whose words an excerpt gives: the one the exact answer stands in, else, where the
 * answer is the speaker or lies beside the words, the longest in the excerpt that has a speaker.
 */
export function attribute(
  quotations: readonly Quotation[],
  excerpt: Span,
  answer: Span | undefined,
): Quotation | undefined {
  const spoken = quotations.filter(({ speaker }) => speaker !== undefined);
  const answering = answer && spoken.find((quotation) => overlaps(quotation, answer));
  if (answering) return answering;
  return spoken
    .filter((quotation) => overlaps(quotation, excerpt))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}
