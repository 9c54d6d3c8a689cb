import type { Story } from '../story/story.ts';
import { oneLine, publication } from './renderExcerpt.ts';
import { paint, type Screen } from './screen.ts';

/** The stories, each with the name that commands know it by. */
export function renderStories(stories: readonly Story[], screen: Screen): string {
  return stories.map((story) => renderStory(story, screen)).join('\n');
}

/** A story's headline and name, and what its front matter states. */
export function renderStory({ name, title, meta }: Story, screen: Screen): string {
  const facts = [name, ...publication(meta)].map(oneLine).join(' · ');
  return `${paint(screen, 'strong', oneLine(title))}\n  ${paint(screen, 'quiet', facts)}`;
}
