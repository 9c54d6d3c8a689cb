import type { Corpus } from '../search/corpus.ts';
import type { Story } from '../story/story.ts';

/** The story that a choice stands for, or that a member named by hand: by its name, title or fingerprint. */
export function storyNamed(
  chosen: string,
  { stories }: Pick<Corpus, 'stories'>,
): Story | undefined {
  const wanted = chosen.trim().toLowerCase();
  return stories.find((story) =>
    [story.name, story.title, story.fingerprint].some((name) => name.toLowerCase() === wanted),
  );
}
