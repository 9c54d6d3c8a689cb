import type { Message } from 'discord.js';
import type { Bot, Connection } from '../bot.ts';
import { askStories } from '../deeds/askStories.ts';
import { briefly } from '../failures.ts';
import { visitBy } from '../keeping/visit.ts';
import {
  busyChannel,
  failed,
  slowDown,
  unreadableChannel,
  unreadableReply,
} from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';
import { type Address, addressOf } from './address.ts';
import { hear, questionIn } from './hear.ts';
import { sendReply } from './send.ts';

const TYPING_AFTER = 300;

/** Answers a message if it is meant for the bot. Never rejects. */
export async function listen(message: Message, bot: Bot, connection: Connection): Promise<void> {
  const address = addressOf(hear(message, connection.client.user, bot.askChannels));
  if (!address || bot.seen(message.id)) return;
  const reply = await typingIfSlow(message, replyTo(message, address, bot, connection));
  if (!reply) return;
  await sendReply(message, reply, bot);
  bot.log.debug({ address, channel: message.channelId }, 'Message answered');
}

/** The reply to a message meant for the bot; none when its channel or author was told to wait. */
async function replyTo(
  message: Message,
  address: Address,
  bot: Bot,
  { client, readsAll }: Connection,
): Promise<Reply | undefined> {
  const text = questionIn(message, client.user);
  if (address === 'ask-channel' && text === '') {
    return readsAll || bot.toldUnreadable(message.channelId) ? undefined : unreadableChannel;
  }
  const limited = cooledDown(message, bot);
  if (limited) return limited.reply;
  if (address === 'reply' && message.content === '' && !readsAll) return unreadableReply;
  return bot
    .inTurn(() => askStories({ text }, bot.desk(visitBy(message))))
    .catch((error: unknown) => {
      bot.log.error(briefly(error), 'An answer failed');
      return failed;
    });
}

/** What to say to a member or a channel that asks too much; nothing when they were told before. */
function cooledDown(
  { author, channelId }: Message,
  { cooldowns }: Bot,
): { reply?: Reply } | undefined {
  const member = cooldowns.members.take(author.id);
  if (member !== 'serve') return member === 'tell' ? { reply: slowDown } : {};
  const channel = cooldowns.channels.take(channelId);
  if (channel !== 'serve') return channel === 'tell' ? { reply: busyChannel } : {};
  return undefined;
}

async function typingIfSlow<Result>(message: Message, work: Promise<Result>): Promise<Result> {
  const { channel } = message;
  const timer = setTimeout(() => {
    if (channel.isSendable()) channel.sendTyping().catch(() => undefined);
  }, TYPING_AFTER);
  return work.finally(() => clearTimeout(timer));
}
