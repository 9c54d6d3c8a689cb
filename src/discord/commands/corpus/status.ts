import { statusReply } from '../../replies/status.ts';
import { subcommand } from './subcommand.ts';

export const status = subcommand({
  name: 'status',
  description: 'How the stories and the store are.',
  read: () => undefined,
  reply: (_, desk) =>
    desk.keep(async ({ snapshot, storeTrouble }) =>
      statusReply(snapshot, desk.uploads.length, await storeTrouble()),
    ),
});
