import type { Passage } from '../search/passages.ts';
import { contains, overlaps, type Span } from '../story/span.ts';
import type { Story } from '../story/story.ts';
import { findMatches } from './matches.ts';
import type { QuestionModel } from './readQuestion.ts';
import { longestExcerpt } from './windows.ts';

/** Where a long sentence may be cut, the cleanest cuts first: clauses, then whatever has a comma. */
const joints = [/;\s+/g, /[;,:]\s+|\s[–—]\s|—/g];

/**
 * The part of an overlong sentence to quote: whole clauses that fit an excerpt, hold the exact answer
 * and meet most of the question. Somebody's direct words are never cut. A sentence without a joint in
 * the right place stays whole.
 *
 * @param excerpt a window of `passage`; one that fits an excerpt is returned as it is
 */
export function cutLongSentence(
  question: QuestionModel,
  passage: Passage,
  excerpt: Span,
  answer: Span | undefined,
): Span {
  if (fits(excerpt)) return excerpt;
  const meets = weightMet(question, passage);
  for (const joint of joints) {
    const parts = runsOf(cutAt(joint, passage, excerpt)).filter(
      (part) => answer === undefined || contains(part, answer),
    );
    const best = parts.reduce<Span | undefined>((so, part) => {
      const gain = so ? meets(part) - meets(so) : 1;
      return gain > 0 || (gain === 0 && so && lengthOf(part) > lengthOf(so)) ? part : so;
    }, undefined);
    if (best) return best;
  }
  return excerpt;
}

/** Whether an excerpt begins or ends inside a sentence too long to be quoted whole. */
export function leftOut(story: Story, { start, end }: Span): { before: boolean; after: boolean } {
  const cuts = (offset: number) =>
    story.blocks.some(({ sentences }) =>
      sentences.some((it) => !fits(it) && it.start < offset && offset < it.end),
    );
  return { before: cuts(start), after: cuts(end) };
}

function cutAt(joint: RegExp, { quotations, story }: Passage, { start, end }: Span): Span[] {
  const cuts = [...story.text.slice(start, end).matchAll(joint)]
    .map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }))
    .filter((cut) => !quotations.some((said) => said.direct && overlaps(said, cut)));
  const starts = [start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), end];
  return starts.map((from, i) => ({ start: from, end: ends[i] ?? end }));
}

/** Every run of neighbouring clauses that fits an excerpt. */
function runsOf(clauses: readonly Span[]): Span[] {
  return clauses.flatMap((first, i) =>
    clauses
      .slice(i)
      .map((last) => ({ start: first.start, end: last.end }))
      .filter(fits),
  );
}

/** How much of the question, by weight, a part of the passage meets. */
function weightMet(question: QuestionModel, passage: Passage): (part: Span) => number {
  const { hits } = findMatches(question, passage);
  return (part) =>
    question.focus.reduce((sum, { weight }, i) => {
      const inside = (hits[i] ?? []).filter(({ at }) => {
        const term = passage.terms[at];
        return term !== undefined && contains(part, term);
      });
      return sum + weight * Math.max(0, ...inside.map(({ strength }) => strength));
    }, 0);
}

function fits(span: Span): boolean {
  return lengthOf(span) <= longestExcerpt;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
