import type { Passage } from '../../search/passages.ts';
import { contains, overlaps, type Span } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';
import type { QuestionModel } from '../question/readQuestion.ts';
import { findMatches } from '../ranking/matches.ts';
import { longestExcerpt } from '../ranking/windows.ts';

/** Where a long sentence may be cut, the cleanest cuts first: clauses, then whatever has a comma. */
const joints = [/;\s+/g, /[;,:]\s+|\s[–—]\s|—/g];

/**
 * The part of an overlong sentence to quote: whole clauses that fit an excerpt, hold the exact answer
 * and meet most of the question. Somebody's direct words are never cut. A sentence without a joint in
 * the right place stays whole. Linear in the length of the passage.
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
  const places = placesMet(question, passage, excerpt);
  const centre = answer ?? places[0] ?? { start: excerpt.start, end: excerpt.start + 1 };
  const region = around(centre, excerpt);
  const near = places.filter((place) => contains(region, place));
  for (const joint of joints) {
    const [best] = runsOf(cutAt(joint, passage, excerpt, region))
      .filter((part) => contains(part, centre))
      .map((part) => ({ part, met: weightIn(part, near) }))
      .sort((a, b) => b.met - a.met || lengthOf(b.part) - lengthOf(a.part));
    if (best) return best.part;
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

/** A place that meets a word of the question, and which word that is. */
interface Place extends Span {
  readonly word: number;
  readonly weight: number;
}

function placesMet(question: QuestionModel, passage: Passage, excerpt: Span): Place[] {
  const { hits } = findMatches(question, passage);
  return question.focus
    .flatMap(({ weight }, word) =>
      (hits[word] ?? []).flatMap(({ at, strength }) => {
        const term = passage.terms[at];
        if (!term || !contains(excerpt, term)) return [];
        return [{ start: term.start, end: term.end, word, weight: weight * strength }];
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** As much of an excerpt as a quote that holds certain words may reach. */
function around({ start, end }: Span, excerpt: Span): Span {
  return {
    start: Math.max(excerpt.start, end - longestExcerpt),
    end: Math.min(excerpt.end, start + longestExcerpt),
  };
}

/** The clauses of an excerpt that lie whole in a region of it. */
function cutAt(joint: RegExp, { quotations, story }: Passage, excerpt: Span, region: Span): Span[] {
  const cuts = [...story.text.slice(region.start, region.end).matchAll(joint)]
    .map(({ index, 0: found }) => ({
      start: region.start + index,
      end: region.start + index + found.length,
    }))
    .filter((cut) => !quotations.some((said) => said.direct && overlaps(said, cut)));
  const starts = cuts.map(({ end }) => end);
  const ends = cuts.map(({ start }) => start);
  if (region.start === excerpt.start) starts.unshift(region.start);
  else ends.shift();
  if (region.end === excerpt.end) ends.push(region.end);
  else starts.pop();
  return starts.map((start, i) => ({ start, end: ends[i] ?? start }));
}

/** Every run of neighbouring clauses that fits an excerpt. */
function runsOf(clauses: readonly Span[]): Span[] {
  return clauses.flatMap(({ start }, i) =>
    clauses
      .slice(i)
      .map(({ end }) => ({ start, end }))
      .filter(fits),
  );
}

/** How much of the question, by weight, a part meets; every word counts once, where it is met best. */
function weightIn(part: Span, places: readonly Place[]): number {
  const best = new Map<number, number>();
  for (const place of places) {
    if (contains(part, place))
      best.set(place.word, Math.max(best.get(place.word) ?? 0, place.weight));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

function fits(span: Span): boolean {
  return lengthOf(span) <= longestExcerpt;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
