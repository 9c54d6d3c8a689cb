import { outlineOf } from '../../answer/lookups/outline.ts';
import { storyNamed } from '../commands/storyChoices.ts';
import type { Desk } from '../desk.ts';
import { noStories, unknownStory } from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';
import { storyReply, whichStory } from '../replies/story.ts';

/** The story of that name at a glance; without a name the only one, or a menu of all. */
export function showStory(name: string | null, { corpus }: Desk): Reply {
  const { stories } = corpus;
  if (stories.length === 0) return noStories;
  const chosen = name === null ? stories[0] : storyNamed(name, corpus);
  if (name === null && stories.length > 1) return whichStory(stories);
  return chosen ? storyReply(chosen, outlineOf(chosen, corpus)) : unknownStory(name ?? '');
}
