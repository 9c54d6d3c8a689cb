import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story/parseStory.ts';
import { slice } from '../../../src/story/span.ts';

/** Stories of our own, each beside the list of its dates as a careful reader gives them. */
const TOLD = new URL('told/', import.meta.url);
const names = readdirSync(TOLD)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length));

describe('findDates on whole stories', () => {
  it.each(names)('finds every date of the %s story and nothing else', (name) => {
    const { story, problems } = parseStory(name, readFileSync(new URL(`${name}.md`, TOLD), 'utf8'));
    expect(problems).toEqual([]);
    const said = story?.dates.map((date) => `${slice(story.text, date)} = ${date.value}`);
    const expected = readFileSync(new URL(`${name}.dates`, TOLD), 'utf8')
      .trimEnd()
      .split('\n');
    expect(said).toEqual(expected);
  });
});
