import { showList } from '../deeds/showList.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE } from './options.ts';
import { completeAnyStory } from './storyChoices.ts';

export const people = command<{ readonly story: string | null }>({
  shape: {
    name: 'people',
    description: 'Who is in the news: everybody the stories name.',
    contexts: EVERYWHERE,
    options: [choice('story', 'Only the people of this story.')],
  },
  read: (options) => ({ story: options.getString('story') }),
  reply: ({ story }, desk) => showList({ list: 'people', page: 0, args: [story ?? ''] }, desk),
  complete: (_, typed, desk) => completeAnyStory(typed, desk),
});
