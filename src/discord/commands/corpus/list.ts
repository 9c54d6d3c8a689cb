import { listReply } from '../../replies/storyList.ts';
import { subcommand } from './subcommand.ts';

export const list = subcommand({
  name: 'list',
  description: 'Which stories are served here, and whose they are.',
  read: () => undefined,
  reply: (_, desk) => desk.keep(({ snapshot }) => listReply(snapshot.corpus, desk.uploads)),
});
