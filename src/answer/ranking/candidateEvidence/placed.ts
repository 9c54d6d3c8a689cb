import type { Passage } from '../../../search/passages.ts';
import type { Span } from '../../../story/span.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { type Hit, hitsWithin } from '../matches.ts';

/** A candidate answer in its place. */
export interface Placed {
  readonly passage: Passage;
  /** Range of the sentence's words in `passage.terms`. */
  readonly sentence: Span;
  readonly candidate: Candidate;
}

/** Words around a candidate that are looked at: more than any sentence of news has. */
const farthest = 300;

/** The hits of the candidate's sentence that are not the candidate's own words. */
export function hitsBeside(hits: readonly Hit[], { sentence, candidate }: Placed): readonly Hit[] {
  const near = {
    start: Math.max(sentence.start, candidate.start - farthest),
    end: Math.min(sentence.end, candidate.end + farthest),
  };
  return hitsWithin(hits, near).filter(({ at }) => at < candidate.start || at >= candidate.end);
}

const halfDistance = 3;

/** 1 beside the candidate, half as much three words further, and so on. */
export function closeness({ start, end }: Span, at: number): number {
  const distance = at < start ? start - at : at - end + 1;
  return 1 / (1 + distance / halfDistance);
}
