import type { Passage } from '../../search/passages.ts';
import { overlaps, type Span } from '../../story/span.ts';
import { fitsExcerpt } from './longestExcerpt.ts';

/** Where a long sentence may be cut, the cleanest cuts first: clauses, then whatever has a comma. */
const joints = [/;\s+/g, /[;,:]\s+|\s[–—]\s|—/g];

/**
 * The parts of an overlong sentence that may each be quoted: runs of whole clauses, as many as fit an
 * excerpt. Somebody's direct words are never cut, and a clause without a joint stays whole, however
 * long. Linear in the length of the sentence.
 */
export function cutLongSentence({ story, quotations }: Passage, sentence: Span): Span[] {
  const spoken = quotations.filter(({ direct }) => direct);
  return runsOf(
    joints.reduce<readonly Span[]>(
      (clauses, joint) =>
        clauses.flatMap((clause) =>
          fitsExcerpt(clause)
            ? [clause]
            : cutAt(jointsIn(clause, joint, story.text, spoken), clause),
        ),
      [sentence],
    ),
  );
}

/** Where a clause may be cut, outside what was said, in text order. */
function jointsIn(clause: Span, joint: RegExp, text: string, spoken: readonly Span[]): Span[] {
  let said = 0;
  return [...text.slice(clause.start, clause.end).matchAll(joint)]
    .map(({ index, 0: { length } }) => {
      const start = clause.start + index;
      return { start, end: start + length };
    })
    .filter((cut) => {
      while ((spoken[said]?.end ?? cut.end) <= cut.start) said++;
      const words = spoken[said];
      return !words || !overlaps(words, cut);
    });
}

function cutAt(cuts: readonly Span[], { start, end }: Span): Span[] {
  const starts = [start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), end];
  return starts.map((from, i) => ({ start: from, end: ends[i] ?? end }));
}

/** From each clause as many as fit an excerpt, but no run that lies within the one before. */
function runsOf(clauses: readonly Span[]): Span[] {
  const runs: Span[] = [];
  let last = 0;
  clauses.forEach((clause, first) => {
    last = Math.max(last, first);
    const reaches = (end: number) => fitsExcerpt({ start: clause.start, end });
    while (reaches(clauses[last + 1]?.end ?? Number.POSITIVE_INFINITY)) last++;
    const end = clauses[last]?.end ?? clause.end;
    if (end !== runs.at(-1)?.end) runs.push({ start: clause.start, end });
  });
  return runs;
}
