import type MiniSearch from 'minisearch';
import type { Story } from '../story/story.ts';
import { createIndex, type PassageDocument, toDocument } from './passageIndex.ts';
import { type Passage, passagesOf } from './passages.ts';
import { emptyTally, type Tally, tallyStory } from './tally.ts';
import { contentStems } from './terms.ts';

/** The index over some stories. Never changes once made, so that any number of corpora share it. */
export interface Segment {
  readonly stories: readonly Story[];
  /** Number of passages; the index knows each by its position, from 0 on. */
  readonly size: number;
  storyAt(position: number): Story;
  passageAt(position: number): Passage;
  readonly index: MiniSearch<PassageDocument>;
  readonly tally: Tally;
  /** Full names of the people whose name has a stem. */
  readonly namesWith: ReadonlyMap<string, readonly string[]>;
}

/**
 * Indexes stories, in steps of one story each.
 *
 * @param wanted which of their passages to index; all when left out
 */
export function* indexing(
  stories: readonly Story[],
  wanted: (passage: Passage) => boolean = () => true,
): Generator<void, Segment> {
  const passages: Passage[] = [];
  const index = createIndex();
  const tally = emptyTally();
  for (const story of stories) {
    const own = passagesOf(story).filter(wanted);
    const documents = own.map((passage, i) => toDocument(passage, passages.length + i));
    index.addAll(documents);
    passages.push(...own);
    tallyStory(tally, story, documents);
    yield;
  }
  return {
    stories,
    size: passages.length,
    storyAt: (position) => (passages[position] as Passage).story,
    passageAt: (position) => passages[position] as Passage,
    index,
    tally,
    namesWith: groupNames(tally.people.keys()),
  };
}

/** Full names by the stems in them. */
export function groupNames(names: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    for (const stem of new Set(contentStems(name))) {
      const group = groups.get(stem);
      if (group) group.push(name);
      else groups.set(stem, [name]);
    }
  }
  return groups;
}
