import { createHash } from 'node:crypto';
import { findDates } from './dates.ts';
import { outlineStory, type StoryOutline } from './outlineStory.ts';
import { findPeople } from './people.ts';
import { findQuotations } from './quotations.ts';
import type { Problem, Story } from './story.ts';

/** What a story file is read as. */
export interface ParsedStory {
  /** Absent when the file leaves nothing that can be quoted or trusted. */
  readonly story?: Story;
  /** What the file's author should mend, by line. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a story file; `content` is the whole file, front matter and all. Linear time for any one
 * number of people, never throws.
 */
export function parseStory(name: string, content: string): ParsedStory {
  const { outline, problems } = outlineStory(content);
  return outline ? { story: buildStory(name, content, outline), problems } : { problems };
}

function buildStory(
  name: string,
  content: string,
  { meta, text, blocks, title = name }: StoryOutline,
): Story {
  const people = findPeople(text, blocks, meta.people);
  return {
    name,
    title,
    meta,
    text,
    fingerprint: createHash('sha256').update(content).digest('hex').slice(0, 8),
    blocks,
    quotations: findQuotations(text, blocks, people),
    people,
    dates: findDates(text, blocks, meta.published),
  };
}
