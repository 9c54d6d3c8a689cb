import { privacyReply } from '../replies/privacy.ts';
import { command } from './command.ts';
import { EVERYWHERE } from './options.ts';

export const privacy = command({
  shape: {
    name: 'privacy',
    description: 'What I keep about you, and how to delete it.',
    contexts: EVERYWHERE,
  },
  read: () => undefined,
  isPrivate: () => true,
  pace: 'presses',
  reply: async (_, { privacy: { days, kept } }) => privacyReply(days, await kept()),
});
