import { showList } from '../deeds/showList.ts';
import { unknownStory } from '../replies/notices.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE } from './options.ts';
import { completeStory, storyNamed } from './storyChoices.ts';

export const people = command<{ readonly story: string | null }>({
  shape: {
    name: 'people',
    description: 'Who is in the news: everybody the stories name.',
    contexts: EVERYWHERE,
    options: [choice('story', 'Only the people of this story.')],
  },
  read: (options) => ({ story: options.getString('story') }),
  reply: ({ story }, desk) => {
    const chosen = story === null ? undefined : storyNamed(story, desk.corpus);
    if (story !== null && !chosen) return unknownStory(story);
    return showList({ list: 'people', page: 0, args: [chosen?.name ?? ''] }, desk);
  },
  complete: (_, typed, { corpus }) => completeStory(typed, corpus),
});
