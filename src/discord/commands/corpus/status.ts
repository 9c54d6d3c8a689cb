import { statusReply } from '../../replies/status.ts';
import { subcommand } from './subcommand.ts';

export const status = subcommand({
  name: 'status',
  description: 'How the stories and the store are.',
  read: () => undefined,
  reply: (_, desk) =>
    desk.keep(async ({ snapshot, uploads, storeTrouble }) =>
      statusReply(snapshot, uploads.length, await storeTrouble()),
    ),
});
