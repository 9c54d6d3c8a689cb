import type { Message } from 'discord.js';
import type { Bot } from '../bot.ts';
import { briefly, meaningOf } from '../failures.ts';
import { persist } from '../pace/persist.ts';
import { type Reply, toMessage, withRemark } from '../replies/reply.ts';

/** Where a reply may still go; each is tried when the one before it failed. */
type Way = 'reply' | 'channel' | 'direct';

/**
 * Replies to a message, once: the nonce makes Discord drop a repetition of the same request. When
 * the message is gone the reply goes to the channel alone; where the bot may not write, to the
 * member directly; and nowhere when that is closed too. Never throws.
 */
export async function sendReply(
  message: Message,
  reply: Reply,
  { inLine, log }: Pick<Bot, 'inLine' | 'log'>,
): Promise<void> {
  let way: Way | undefined = 'reply';
  while (way) {
    const tried: Way = way;
    try {
      const line = tried === 'direct' ? message.author.id : message.channelId;
      await persist(() => inLine(line, () => send(tried, message, reply)));
      return;
    } catch (error) {
      way = nextWay(tried, error, message);
      log.info({ ...briefly(error), tried, next: way ?? 'none' }, 'A reply could not be sent');
    }
  }
}

async function send(way: Way, message: Message, reply: Reply): Promise<void> {
  const once = { nonce: message.id, enforceNonce: true };
  if (way === 'reply') {
    await message.reply({ ...toMessage(reply), ...once, failIfNotExists: false });
  } else if (way === 'direct') {
    const remark = `I may not write in <#${message.channelId}>, so here is my answer.`;
    await message.author.send({ ...toMessage(withRemark(remark, reply)), ...once });
  } else if (message.channel.isSendable()) {
    await message.channel.send({ ...toMessage(reply), ...once });
  }
}

function nextWay(tried: Way, error: unknown, message: Message): Way | undefined {
  const failure = meaningOf(error);
  if (failure === 'no-reference' && tried === 'reply') return 'channel';
  if (failure === 'forbidden' && tried !== 'direct' && message.inGuild()) return 'direct';
  return undefined;
}
