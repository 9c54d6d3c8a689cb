import { overlaps, type Span } from '../../story/span.ts';
import type { Quotation } from '../../story/story.ts';

/**
 * The quotation whose words an excerpt gives: the one the exact answer stands in, else, where the
 * answer is the speaker or lies beside the words, the longest with a speaker.
 *
 * @param around where the words may stand: the answer's sentence, or the whole excerpt where somebody's
 * words are what was asked for
 */
export function attribute(
  quotations: readonly Quotation[],
  around: Span,
  answer: Span | undefined,
): Quotation | undefined {
  const spoken = quotations.filter(({ speaker }) => speaker !== undefined);
  const answering = answer && spoken.find((quotation) => overlaps(quotation, answer));
  if (answering) return answering;
  return spoken
    .filter((quotation) => overlaps(quotation, around))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}
