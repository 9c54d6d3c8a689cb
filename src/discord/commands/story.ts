import { showStory } from '../deeds/showStory.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE } from './options.ts';
import { completeAnyStory } from './storyChoices.ts';

export const story = command<{ readonly name: string | null }>({
  shape: {
    name: 'story',
    description: 'A story at a glance: how it begins, who speaks, what to ask it.',
    contexts: EVERYWHERE,
    options: [choice('name', 'Which story.')],
  },
  read: (options) => ({ name: options.getString('name') }),
  reply: ({ name }, desk) => showStory(name, desk),
  complete: (_, typed, desk) => completeAnyStory(typed, desk),
});
