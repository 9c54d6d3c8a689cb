import { outlineStory } from '../../src/story/outlineStory.ts';
import type { Story } from '../../src/story/story.ts';
import type { MadeStory } from '../speed/news.ts';

/**
 * A made-up story without its people, quotations and dates, whose reading is what takes long: enough
 * to be searched among.
 */
export function filler({ name, content }: MadeStory): Story {
  const { outline } = outlineStory(content);
  if (!outline) throw new Error(`${name} cannot be read`);
  const { meta, text, blocks, title = name } = outline;
  const fingerprint = name.slice(-5).padStart(8, '0');
  return { name, title, meta, text, fingerprint, blocks, quotations: [], people: [], dates: [] };
}
