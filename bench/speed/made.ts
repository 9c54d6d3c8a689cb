import type { Corpus } from '../../src/search/corpus.ts';
import { type ParsedStory, parseStory, parseStoryInTurns } from '../../src/story/parseStory.ts';
import { slice } from '../../src/story/span.ts';
import type { Story } from '../../src/story/story.ts';
import { type MadeStory, makeNews, paragraphsPerStory } from './news.ts';

/** Made-up stories that come to about so many passages. */
export function madeStories(passages: number): readonly MadeStory[] {
  return makeNews(Math.ceil(passages / paragraphsPerStory));
}

export function parse({ name, content }: MadeStory): Story {
  return storyIn(name, parseStory(name, content));
}

/** The same, with other work let in between. */
export async function parseInTurns({ name, content }: MadeStory): Promise<Story> {
  return storyIn(name, await parseStoryInTurns(name, content));
}

function storyIn(name: string, { story, problems }: ParsedStory): Story {
  if (!story) throw new Error(`${name}: ${problems[0]?.what}`);
  return story;
}

const read = new Map<number, readonly Story[]>();

/** The same, parsed; read once for all benches. */
export function parsedStories(passages: number): readonly Story[] {
  const known = read.get(passages);
  if (known) return known;
  const stories = madeStories(passages).map(parse);
  read.set(passages, stories);
  return stories;
}

/** Questions about stories from all over the corpus. */
export function questionsOn(stories: readonly MadeStory[], most: number): string[] {
  const step = Math.max(1, Math.floor(stories.length / 8));
  const chosen = stories.filter((_, i) => i % step === 0);
  return chosen.flatMap(({ questions }) => questions).slice(0, most);
}

export function textsOf({ passages }: Corpus): string[] {
  return passages.map(({ story, block }) => slice(story.text, block));
}
