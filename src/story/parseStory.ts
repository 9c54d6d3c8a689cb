import { createHash } from 'node:crypto';
import { findDates } from './dates.ts';
import { outlineStory } from './outlineStory.ts';
import { findPeople } from './people.ts';
import { findQuotations } from './quotations.ts';
import type { Problem, Story } from './story.ts';
import { finish, finishInTurns } from './turns.ts';

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
  return finish(parsing(name, content));
}

/** The same, with other work let in between. */
export function parseStoryInTurns(name: string, content: string): Promise<ParsedStory> {
  return finishInTurns(parsing(name, content));
}

function* parsing(name: string, content: string): Generator<void, ParsedStory> {
  const { outline, problems } = outlineStory(content);
  if (!outline) return { problems };
  const { meta, text, blocks, title = name } = outline;
  yield;
  const people = findPeople(text, blocks, meta.people);
  yield;
  const quotations = findQuotations(text, blocks, people);
  yield;
  const dates = findDates(text, blocks, meta.published);
  const fingerprint = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {
    story: { name, title, meta, text, fingerprint, blocks, quotations, people, dates },
    problems,
  };
}
