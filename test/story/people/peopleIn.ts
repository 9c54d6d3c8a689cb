import { findBlocks } from '../../../src/story/blocks.ts';
import { findPeople } from '../../../src/story/people.ts';
import type { Person } from '../../../src/story/story.ts';

const HEAD = 'A headline that only opens the story\n\n';

/** The people of a story that is given without its headline. */
export function peopleIn(story: string): Person[] {
  const text = HEAD + story;
  return findPeople(text, findBlocks(text));
}

/** The person of that name, who must be in the story. */
export function personIn(story: string, name: string): Person {
  const person = peopleIn(story).find((one) => one.name === name);
  if (!person) throw new Error(`no ${name} found`);
  return person;
}
