import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import { askStories } from '../askStories.ts';
import { QUESTION_LIMIT, questionText } from '../questionText.ts';
import { command } from './command.ts';
import { completeStory, storyNamed } from './storyChoices.ts';

interface AskArguments {
  readonly text: string;
  readonly story: string | null;
  readonly isPrivate: boolean;
}

const shape = {
  name: 'ask',
  description: 'Ask the stories a question; the answer is a quote from them.',
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What do you want to know?',
      required: true,
      max_length: QUESTION_LIMIT,
    },
    {
      type: ApplicationCommandOptionType.String,
      name: 'story',
      description: 'Ask only this story.',
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'private',
      description: 'Show the answer only to me.',
    },
  ],
} as const;

export const ask = command<AskArguments>({
  shape: { ...shape, contexts: [...shape.contexts], options: [...shape.options] },
  read: (options) => ({
    text: options.getString('question', true),
    story: options.getString('story'),
    isPrivate: options.getBoolean('private') ?? false,
  }),
  isPrivate: (args) => args.isPrivate,
  reply: ({ text, story }, desk) => {
    const question = { text: questionText(text) };
    if (story === null) return askStories(question, desk, true);
    return askStories(
      { ...question, story: storyNamed(story, desk.corpus)?.name ?? story },
      desk,
      true,
    );
  },
  complete: (_, typed, { corpus }) => completeStory(typed, corpus),
});
