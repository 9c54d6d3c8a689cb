import { showPerson } from '../deeds/showPerson.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE } from './options.ts';
import { completePerson } from './personChoices.ts';

export const person = command<{ readonly name: string }>({
  shape: {
    name: 'person',
    description: 'Who somebody is, what they said and where the stories name them.',
    contexts: EVERYWHERE,
    options: [choice('name', 'Any name the stories use.', true)],
  },
  read: (options) => ({ name: options.getString('name', true) }),
  reply: ({ name }, desk) => showPerson(name, desk),
  complete: (_, typed, { corpus }) => completePerson(typed, corpus),
});
