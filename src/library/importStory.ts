import type { StoryMeta } from '../story/story.ts';

export async function importStory(_file: string, _folder: string, _given: object): Promise<string> {
  const meta: StoryMeta = {};
  return String(meta.title);
}
