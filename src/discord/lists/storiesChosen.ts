import type { Corpus } from '../../search/corpus.ts';
import type { Story } from '../../story/story.ts';

/** The story of that name, or all stories when no name is given. */
export function storiesChosen(name: string, { stories }: Corpus): readonly Story[] {
  return name === '' ? stories : stories.filter((story) => story.name === name);
}
