import { historyReply } from '../../replies/history.ts';
import { subcommand } from './subcommand.ts';

export const history = subcommand({
  name: 'history',
  description: 'Who changed this server’s stories, when and how.',
  read: () => undefined,
  reply: (_, desk) => desk.keep(async ({ keeper }) => historyReply(await keeper.history())),
});
