import { showList } from '../../deeds/showList.ts';
import { subcommand } from './subcommand.ts';

export const gaps = subcommand({
  name: 'gaps',
  description: 'What was asked here and not answered, or not rightly.',
  read: () => undefined,
  reply: (_, desk) => showList({ list: 'gaps', page: 0, args: [] }, desk),
});
