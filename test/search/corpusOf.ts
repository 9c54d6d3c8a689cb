import { buildCorpus, type Corpus } from '../../src/search/corpus.ts';
import type { Passage } from '../../src/search/passages.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import type { Story } from '../../src/story/story.ts';

export function storyOf(content: string, name = 'story'): Story {
  const { story, problems } = parseStory(name, content);
  if (!story) throw new Error(`the story could not be read: ${JSON.stringify(problems)}`);
  return story;
}

/** The corpus of stories named `story-1`, `story-2`, … */
export function corpusOf(...contents: readonly string[]): Corpus {
  return buildCorpus(contents.map((content, i) => storyOf(content, `story-${i + 1}`)));
}

/** The passage of the only story that holds `words`. */
export function passageWith(words: string, corpus: Corpus): Passage {
  const found = corpus.passages.find(({ story, block }) =>
    story.text.slice(block.start, block.end).includes(words),
  );
  if (!found) throw new Error(`no passage holds "${words}"`);
  return found;
}
