import { showList } from '../deeds/showList.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE, words } from './options.ts';
import { completeSpeaker } from './personChoices.ts';
import { completeAnyStory } from './storyChoices.ts';

interface QuotesArguments {
  readonly speaker: string;
  readonly about: string;
  readonly story: string;
}

export const quotes = command<QuotesArguments>({
  shape: {
    name: 'quotes',
    description: 'Who said what: everything the stories quote.',
    contexts: EVERYWHERE,
    options: [
      choice('speaker', 'Only what this speaker said.'),
      words('about', 'Only quotes that hold these words.'),
      choice('story', 'Only the quotes of this story.'),
    ],
  },
  read: (options) => ({
    speaker: options.getString('speaker') ?? '',
    about: options.getString('about') ?? '',
    story: options.getString('story') ?? '',
  }),
  reply: ({ speaker, about, story }, desk) =>
    showList({ list: 'quotes', page: 0, args: [speaker, about, story] }, desk),
  complete: (option, typed, desk) =>
    option === 'story' ? completeAnyStory(typed, desk) : completeSpeaker(typed, desk.corpus),
});
