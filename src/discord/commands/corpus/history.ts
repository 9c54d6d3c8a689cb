import { showList } from '../../deeds/showList.ts';
import { subcommand } from './subcommand.ts';

export const history = subcommand({
  name: 'history',
  description: 'Who changed this server’s stories, when and how.',
  read: () => undefined,
  reply: (_, desk) => showList({ list: 'history', page: 0, args: [] }, desk),
});
