import type { AsPlainObject } from 'minisearch';
import { firstWhere } from '../story/inTextOrder.ts';
import type { Story } from '../story/story.ts';
import { loadIndex } from './passageIndex.ts';
import { type Passage, passagesOf } from './passages.ts';
import { groupNames, type Segment } from './segment.ts';
import type { Tally } from './tally.ts';

/** A segment without its stories, as JSON can hold it. */
export interface SegmentRecord {
  readonly index: AsPlainObject;
  /** The tally's counts as pairs. */
  readonly tally: Readonly<Record<keyof Tally, readonly (readonly [string, number])[]>>;
  /** For each story, the position after its last passage. */
  readonly ends: readonly number[];
}

/** @param segment of whole stories */
export function recordSegment({ stories, index, tally }: Segment): SegmentRecord {
  let end = 0;
  return {
    index: index.toJSON(),
    tally: {
      passagesWith: [...tally.passagesWith],
      capitals: [...tally.capitals],
      speakers: [...tally.speakers],
      people: [...tally.people],
      indexed: [...tally.indexed],
    },
    ends: stories.map((story) => {
      end += passagesOf(story).length;
      return end;
    }),
  };
}

/**
 * The segment of some stories out of its record, which must be that of the same stories in the same
 * order. Their passages are cut when they are asked for.
 *
 * @throws whatever a record that is none leads to
 */
export async function restoreSegment(
  stories: readonly Story[],
  { index, tally, ends }: SegmentRecord,
): Promise<Segment> {
  const people = new Map(tally.people);
  const storyNumber = (position: number) => firstWhere(ends, (end) => end > position);
  return {
    stories,
    size: ends.at(-1) ?? 0,
    storyAt: (position) => stories[storyNumber(position)] as Story,
    passageAt(position) {
      const number = storyNumber(position);
      const passages = passagesOf(stories[number] as Story);
      return passages[position - (ends[number - 1] ?? 0)] as Passage;
    },
    index: await loadIndex(index),
    tally: {
      passagesWith: new Map(tally.passagesWith),
      capitals: new Map(tally.capitals),
      speakers: new Map(tally.speakers),
      people,
      indexed: new Map(tally.indexed),
    },
    namesWith: groupNames(people.keys()),
  };
}
