import type { Story } from '../story/story.ts';
import { passagesOf } from './passages.ts';
import type { Segment } from './segment.ts';
import { emptyTally, type Tally, tallyStory } from './tally.ts';

/** A segment as one corpus sees it: without the stories that are not the corpus's. */
export interface Layer {
  readonly segment: Segment;
  readonly hidden: ReadonlySet<Story>;
  /** The tally of the hidden stories. */
  readonly without: Tally;
  /** Number of passages that are not hidden. */
  readonly size: number;
}

/** Hides stories of a segment, in steps of one story each. */
export function* hide(segment: Segment, hidden: ReadonlySet<Story>): Generator<void, Layer> {
  const without = emptyTally();
  let size = segment.size;
  for (const story of hidden) {
    tallyStory(without, story);
    size -= passagesOf(story).length;
    yield;
  }
  return { segment, hidden, without, size };
}

/** A segment that can be used again, with the stories of it that are wanted and the others. */
interface Kept {
  readonly segment: Segment;
  readonly wanted: readonly Story[];
  readonly hidden: ReadonlySet<Story>;
}

/**
 * Chooses the segments to use again for some stories, and tells which stories are left to index.
 *
 * A segment of which more than half would be hidden is not worth its postings. One that holds at most
 * twice as many stories as are left is indexed again together with them: so there are never more
 * segments than the logarithm of the number of stories, and a story is indexed again that often.
 */
export function chooseLayers(
  stories: ReadonlySet<Story>,
  layers: readonly Layer[],
): { readonly kept: readonly Kept[]; readonly left: readonly Story[] } {
  const left = new Set(stories);
  const kept: Kept[] = [];
  for (const segment of largestFirst(layers)) {
    const wanted = segment.stories.filter((story) => left.has(story));
    if (wanted.length * 2 <= segment.stories.length) continue;
    for (const story of wanted) left.delete(story);
    const hidden = new Set(segment.stories);
    for (const story of wanted) hidden.delete(story);
    kept.push({ segment, wanted, hidden });
  }
  while (
    left.size > 0 &&
    (kept.at(-1)?.wanted.length ?? Number.POSITIVE_INFINITY) <= left.size * 2
  ) {
    for (const story of kept.pop()?.wanted ?? []) left.add(story);
  }
  return { kept, left: [...left] };
}

function largestFirst(layers: readonly Layer[]): Segment[] {
  const segments = [...new Set(layers.map(({ segment }) => segment))];
  return segments.sort((a, b) => b.stories.length - a.stories.length);
}
