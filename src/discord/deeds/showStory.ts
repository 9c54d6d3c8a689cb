import { outlineOf } from '../../answer/lookups/outline.ts';
import type { Story } from '../../story/story.ts';
import type { Desk, Outcome } from '../desk.ts';
import { nameAStory, noStories } from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';
import { storyReply, whichStory } from '../replies/story.ts';
import { atStory } from './atStory.ts';

/** The story of that name at a glance; without a name the only one, or a menu of all. */
export function showStory(name: string | null, desk: Desk): Outcome {
  if (name !== null) return atStory(name, desk, atAGlance);
  const { stories } = desk.corpus;
  const [only, ...others] = stories;
  if (!only) return desk.hasArchive ? nameAStory : noStories;
  if (others.length > 0 || desk.hasArchive) return whichStory(stories);
  return atAGlance(only, desk);
}

function atAGlance(story: Story, { corpus }: Desk): Reply {
  return storyReply(story, outlineOf(story, corpus));
}
