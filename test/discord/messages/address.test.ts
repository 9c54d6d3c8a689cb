import { describe, expect, it } from 'vitest';
import { addressOf, type Heard } from '../../../src/discord/messages/address.ts';

const chatter: Heard = {
  byMember: true,
  direct: false,
  mentionsBot: false,
  repliesTo: 'nobody',
  inAskChannel: false,
};

describe('a message is meant for the bot', () => {
  it.each<[string, Partial<Heard>, ReturnType<typeof addressOf>]>([
    ['never when members chat', {}, undefined],
    ['when it mentions the bot', { mentionsBot: true }, 'mention'],
    [
      'when it mentions the bot to somebody else',
      { mentionsBot: true, repliesTo: 'other' },
      'mention',
    ],
    ['when it replies to the bot', { repliesTo: 'bot' }, 'reply'],
    ['when it is a direct message', { direct: true }, 'direct'],
    ['when it stands in an ask channel', { inAskChannel: true }, 'ask-channel'],
    [
      'not when members talk to each other there',
      { inAskChannel: true, repliesTo: 'other' },
      undefined,
    ],
    ['never when a bot or a webhook wrote it', { byMember: false, mentionsBot: true }, undefined],
  ])('%s', (_, heard, address) => {
    expect(addressOf({ ...chatter, ...heard })).toBe(address);
  });
});
