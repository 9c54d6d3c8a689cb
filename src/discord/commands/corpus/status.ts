import { statusReply } from '../../replies/status.ts';
import { subcommand } from './subcommand.ts';

export const status = subcommand({
  name: 'status',
  description: 'How the stories, the store and the archive are.',
  read: () => undefined,
  reply: (_, desk) =>
    desk.keep(async ({ snapshot, troubles }) =>
      statusReply(snapshot, desk.uploads.length, await troubles()),
    ),
});
