import { unknownStory } from '../../replies/notices.ts';
import { usedReply } from '../../replies/used.ts';
import { storyNamed } from '../../storyNamed.ts';
import { choice } from '../options.ts';
import { completeStory } from '../storyChoices.ts';
import { subcommand } from './subcommand.ts';

export const use = subcommand<{ readonly story: string | null }>({
  name: 'use',
  description: 'Add or drop a story of those asked in this channel; without one, all are asked.',
  options: [choice('story', 'A story to add to this channel’s, or to drop from them.')],
  read: (options) => ({ story: options.getString('story') }),
  reply: ({ story }, desk) =>
    desk.keep(async ({ keeper, channel, snapshot, settings, putSettings }) => {
      const named = story === null ? undefined : storyNamed(story, snapshot.corpus);
      if (story !== null && !named) return unknownStory(story);
      const before = settings.channels[channel] ?? [];
      const names = named ? toggled(before, named.name) : [];
      const { [channel]: _, ...others } = settings.channels;
      const channels = names.length > 0 ? { ...others, [channel]: names } : others;
      await putSettings({ ...settings, channels });
      await keeper.enter('use', `<#${channel}>: ${names.join(', ') || 'all stories'}`);
      return usedReply(names, snapshot.corpus);
    }),
  complete: (typed, desk) => completeStory(typed, { stories: desk.choosable() }),
});

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((each) => each !== name) : [...names, name];
}
