import { ApplicationCommandOptionType } from 'discord.js';
import { changedReply } from '../../replies/changed.ts';
import { unknownVersion } from '../../replies/notices.ts';
import { subcommand } from './subcommand.ts';

export const rollback = subcommand<{ readonly version: number }>({
  name: 'rollback',
  description: 'Make this server’s stories what they were at an earlier version.',
  options: [
    {
      type: ApplicationCommandOptionType.Integer,
      name: 'version',
      description: 'A version that /corpus history lists.',
      required: true,
      min_value: 1,
    },
  ],
  read: (options) => ({ version: options.getInteger('version', true) }),
  reply: ({ version }, desk) =>
    desk.keep(async ({ keeper }) => {
      const made = await keeper.rollBack(version);
      return made
        ? changedReply(`The stories are what they were at version ${version}`, made)
        : unknownVersion(version);
    }),
});
