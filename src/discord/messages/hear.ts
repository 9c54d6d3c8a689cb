import { type Message, MessageType, type User } from 'discord.js';
import type { Heard } from './address.ts';
import { type MentionNames, questionText } from './questionText.ts';

/** What of a message tells whom it is meant for. */
export function hear(message: Message, bot: User, askChannels: ReadonlySet<string>): Heard {
  const { author, webhookId, type, mentions, channelId } = message;
  const said = type === MessageType.Default || type === MessageType.Reply;
  const repliedUser = type === MessageType.Reply ? mentions.repliedUser : null;
  const parent = message.channel.isThread() ? message.channel.parentId : null;
  return {
    byMember: said && !author.bot && webhookId === null,
    direct: message.channel.isDMBased(),
    mentionsBot: mentionsBot(message, bot),
    repliesTo:
      type === MessageType.Reply ? (repliedUser?.id === bot.id ? 'bot' : 'other') : 'nobody',
    inAskChannel: askChannels.has(channelId) || (parent !== null && askChannels.has(parent)),
  };
}

/** A mention of the role that Discord made for the bot counts: the two look alike when typing. */
function mentionsBot({ mentions, guild }: Message, bot: User): boolean {
  const role = guild?.roles.botRoleFor(bot);
  return mentions.users.has(bot.id) || (role != null && mentions.roles.has(role.id));
}

/** The question in a message, with names for whoever it mentions but the bot. */
export function questionIn(message: Message, bot: User): string {
  const { users, roles, channels, members } = message.mentions;
  const names: MentionNames = {
    users: new Map(
      [...users.values()]
        .filter((user) => user.id !== bot.id)
        .map((user) => [user.id, members?.get(user.id)?.displayName ?? user.displayName]),
    ),
    roles: new Map(
      [...roles.values()]
        .filter((role) => role.tags?.botId !== bot.id)
        .map((role) => [role.id, role.name]),
    ),
    channels: new Map(
      [...channels.values()].flatMap((channel) =>
        'name' in channel && channel.name ? [[channel.id, channel.name] as const] : [],
      ),
    ),
  };
  return questionText(message.content, names);
}
