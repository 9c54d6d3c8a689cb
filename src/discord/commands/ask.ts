import { ApplicationCommandOptionType } from 'discord.js';
import { askStories } from '../deeds/askStories.ts';
import { QUESTION_LIMIT, questionText } from '../messages/questionText.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE } from './options.ts';
import { completeAnyStory } from './storyChoices.ts';

interface AskArguments {
  readonly text: string;
  readonly story: string | null;
  readonly isPrivate: boolean;
}

export const ask = command<AskArguments>({
  shape: {
    name: 'ask',
    description: 'Ask the stories a question; the answer is a quote from them.',
    contexts: EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What do you want to know?',
        required: true,
        max_length: QUESTION_LIMIT,
      },
      choice('story', 'Ask only this story.'),
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the answer only to me.',
      },
    ],
  },
  read: (options) => ({
    text: options.getString('question', true),
    story: options.getString('story'),
    isPrivate: options.getBoolean('private') ?? false,
  }),
  isPrivate: (args) => args.isPrivate,
  reply: ({ text, story }, desk) =>
    askStories({ text: questionText(text), ...(story !== null && { story }) }, desk, true),
  complete: (_, typed, desk) => completeAnyStory(typed, desk),
});
