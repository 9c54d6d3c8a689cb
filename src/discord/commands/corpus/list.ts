import { showList } from '../../deeds/showList.ts';
import { subcommand } from './subcommand.ts';

export const list = subcommand({
  name: 'list',
  description: 'Which stories are served here, and whose they are.',
  read: () => undefined,
  reply: (_, desk) => showList({ list: 'stories', page: 0, args: [] }, desk),
});
