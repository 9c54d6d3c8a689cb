import { ApplicationCommandOptionType } from 'discord.js';
import type { Story } from '../../../story/story.ts';
import { changedReply } from '../../replies/changed.ts';
import { clip } from '../../replies/markdown.ts';
import { unknownUpload } from '../../replies/notices.ts';
import type { Choice } from '../command.ts';
import { CHOICE_LENGTH, CHOICES } from '../storyChoices.ts';
import { subcommand } from './subcommand.ts';

export const remove = subcommand<{ readonly name: string }>({
  name: 'remove',
  description: 'Take an uploaded story away; a rollback brings it back.',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'uploaded',
      description: 'Which of this server’s own stories.',
      required: true,
      autocomplete: true,
    },
  ],
  read: (options) => ({ name: options.getString('uploaded', true) }),
  reply: ({ name }, desk) =>
    desk.keep(async ({ keeper }) => {
      const story = uploadCalled(name, desk.uploads);
      const version = story && (await keeper.remove(story.name));
      return version ? changedReply(`Removed “${story.title}”`, version) : unknownUpload(name);
    }),
  complete: (typed, { uploads }) => choicesOf(typed, uploads),
});

function uploadCalled(name: string, uploads: readonly Story[]): Story | undefined {
  const wanted = name.trim().toLowerCase();
  return uploads.find((story) =>
    [story.name, story.title, story.fingerprint].some((each) => each.toLowerCase() === wanted),
  );
}

function choicesOf(typed: string, uploads: readonly Story[]): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return uploads
    .filter(({ title, name }) => `${title}\n${name}`.toLowerCase().includes(wanted))
    .slice(0, CHOICES)
    .map(({ title, name }) => ({ name: clip(title, CHOICE_LENGTH), value: name }));
}
