import { outlineOf } from '../../answer/lookups/outline.ts';
import { noStories, unknownStory, whichStory } from '../replies/notices.ts';
import { storyReply } from '../replies/story.ts';
import { command } from './command.ts';
import { choice, EVERYWHERE } from './options.ts';
import { completeStory, storyNamed } from './storyChoices.ts';

export const story = command<{ readonly name: string | null }>({
  shape: {
    name: 'story',
    description: 'A story at a glance: how it begins, who speaks, what to ask it.',
    contexts: EVERYWHERE,
    options: [choice('name', 'Which story.')],
  },
  read: (options) => ({ name: options.getString('name') }),
  reply: ({ name }, { corpus }) => {
    const [only, ...others] = corpus.stories;
    if (!only) return noStories;
    if (name === null && others.length > 0) return whichStory;
    const chosen = name === null ? only : storyNamed(name, corpus);
    return chosen ? storyReply(chosen, outlineOf(chosen, corpus)) : unknownStory(name ?? '');
  },
  complete: (_, typed, { corpus }) => completeStory(typed, corpus),
});
