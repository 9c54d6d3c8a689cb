import { StoreError } from '../../store/storeError.ts';
import type { Story } from '../../story/story.ts';
import type { Desk } from '../desk.ts';
import { archiveAway, unknownStory } from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';
import { storyNamed } from '../storyNamed.ts';

/** What `work` makes of the story that a member named, at the desk that holds it. */
export async function atStory(
  name: string,
  desk: Desk,
  work: (story: Story, desk: Desk) => Promise<Reply> | Reply,
): Promise<Reply> {
  const at = await deskHolding(name, desk);
  if (!at) return archiveAway;
  const story = storyNamed(name, at.corpus);
  return story ? work(story, at) : unknownStory(name);
}

/** Undefined when only the archive could tell, and can't be asked. */
async function deskHolding(name: string, desk: Desk): Promise<Desk | undefined> {
  try {
    return await desk.holding(name);
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}
