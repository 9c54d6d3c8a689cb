import { groupGaps } from '../../../answer/lookups/gapGroups.ts';
import { gapsReply } from '../../replies/gaps.ts';
import { subcommand } from './subcommand.ts';

export const gaps = subcommand({
  name: 'gaps',
  description: 'What was asked here and not answered, or not rightly.',
  read: () => undefined,
  reply: (_, desk) =>
    desk.keep(async ({ gaps: found }) => gapsReply(groupGaps(await found()), desk.privacy.days)),
});
