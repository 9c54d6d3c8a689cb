import type { Block, Story, StoryMeta } from '../../../src/story/story.ts';

/** A story of one body block a paragraph; sentences end at ". ", enough for tests of replies. */
export function storyOf(paragraphs: readonly string[], meta: StoryMeta = {}): Story {
  const blocks: Block[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    const start = offset;
    const end = start + paragraph.length;
    const sentences = [...paragraph.matchAll(/\S.*?(?:[.!?](?=\s|$)|$)/gs)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
    blocks.push({ start, end, kind: 'body', sentences });
    offset = end + 2;
  }
  return {
    name: 'harbour',
    title: meta.title ?? 'Harbour reopens',
    meta,
    text: paragraphs.join('\n\n'),
    fingerprint: '1a2b3c4d',
    blocks,
    quotations: [],
    people: [],
    dates: [],
  };
}

/** The span of `words` in the story's text. */
export function spanOf(story: Story, words: string) {
  const start = story.text.indexOf(words);
  if (start === -1) throw new Error(`the story does not say "${words}"`);
  return { start, end: start + words.length };
}
