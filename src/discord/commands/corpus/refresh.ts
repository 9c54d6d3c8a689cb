import { refreshedReply } from '../../replies/refreshed.ts';
import { subcommand } from './subcommand.ts';

export const refresh = subcommand({
  name: 'refresh',
  description: 'Read the shared folder of stories again.',
  read: () => undefined,
  reply: (_, desk) => desk.keep(async ({ keeper }) => refreshedReply(await keeper.refresh())),
});
