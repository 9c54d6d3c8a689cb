import { ApplicationCommandOptionType } from 'discord.js';
import { accessReply } from '../../replies/access.ts';
import { onlyManagers } from '../../replies/notices.ts';
import { subcommand } from './subcommand.ts';

export const access = subcommand<{ readonly role: string | undefined }>({
  name: 'access',
  description: 'Which roles may keep the stories besides those who manage this server.',
  options: [
    {
      type: ApplicationCommandOptionType.Role,
      name: 'role',
      description: 'A role to let in, or to shut out when it is in.',
    },
  ],
  read: (options) => ({ role: options.getRole('role')?.id }),
  reply: ({ role }, desk) =>
    desk.keep(async ({ keeper, managesServer, settings, putSettings }) => {
      if (role === undefined) return accessReply(settings.roles);
      // Else a role could let in whom it likes.
      if (!managesServer) return onlyManagers;
      const isIn = settings.roles.includes(role);
      const others = settings.roles.filter((each) => each !== role);
      const roles = isIn ? others : [...others, role];
      await putSettings({ ...settings, roles });
      await keeper.enter('access', `<@&${role}> ${isIn ? 'shut out' : 'let in'}`);
      return accessReply(roles);
    }),
});
