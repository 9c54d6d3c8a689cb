import { showList } from '../deeds/showList.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE, words } from './options.ts';
import { completeSpeaker } from './personChoices.ts';

interface QuotesArguments {
  readonly speaker: string;
  readonly about: string;
}

export const quotes = command<QuotesArguments>({
  shape: {
    name: 'quotes',
    description: 'Who said what: everything the stories quote.',
    contexts: EVERYWHERE,
    options: [
      choice('speaker', 'Only what this speaker said.'),
      words('about', 'Only quotes that hold these words.'),
    ],
  },
  read: (options) => ({
    speaker: options.getString('speaker') ?? '',
    about: options.getString('about') ?? '',
  }),
  reply: ({ speaker, about }, desk) =>
    showList({ list: 'quotes', page: 0, args: [speaker, about] }, desk),
  complete: (_, typed, { corpus }) => completeSpeaker(typed, corpus),
});
