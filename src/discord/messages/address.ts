/** How a message reached the bot, if it is meant for it. */
export type Address = 'mention' | 'reply' | 'direct' | 'ask-channel';

/** What of a message tells whom it is meant for. */
export interface Heard {
  /** By a person: no bot, no webhook, no notice of Discord's own. */
  readonly byMember: boolean;
  readonly direct: boolean;
  readonly mentionsBot: boolean;
  readonly repliesTo: 'bot' | 'other' | 'nobody';
  readonly inAskChannel: boolean;
}

/**
 * Whether and how a message is meant for the bot. In an ask channel everything is, but what members
 * reply to each other.
 */
export function addressOf(heard: Heard): Address | undefined {
  if (!heard.byMember) return undefined;
  if (heard.direct) return 'direct';
  if (heard.mentionsBot) return 'mention';
  if (heard.repliesTo === 'bot') return 'reply';
  if (heard.inAskChannel && heard.repliesTo === 'nobody') return 'ask-channel';
  return undefined;
}
