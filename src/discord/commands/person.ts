import { showPerson } from '../deeds/showPerson.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE } from './options.ts';
import { completePerson } from './personChoices.ts';
import { completeAnyStory } from './storyChoices.ts';

interface PersonArguments {
  readonly name: string;
  readonly story: string;
}

export const person = command<PersonArguments>({
  shape: {
    name: 'person',
    description: 'Who somebody is, what they said and where the stories name them.',
    contexts: EVERYWHERE,
    options: [
      choice('name', 'Any name the stories use.', true),
      choice('story', 'Look only in this story.'),
    ],
  },
  read: (options) => ({
    name: options.getString('name', true),
    story: options.getString('story') ?? '',
  }),
  reply: ({ name, story }, desk) => showPerson(name, desk, story),
  complete: (option, typed, desk) =>
    option === 'story' ? completeAnyStory(typed, desk) : completePerson(typed, desk.corpus),
});
