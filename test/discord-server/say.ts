import { MessageReferenceType, MessageType } from 'discord.js';
import { tellDeleted, tellMessage } from './events.ts';
import { may } from './permissions.ts';
import type { Platform } from './platform.ts';
import { type Reply, seen } from './reply.ts';
import { messageWire, userWire } from './wire.ts';
import { type Channel, keepMessage, type Message, type User, type World } from './world.ts';

/** A message of a member's, standing in its channel. */
export interface Posted {
  readonly id: string;
  readonly message: Message;
  delete(): void;
  /** Every reply that the bot has given to it so far, in the channel or directly. */
  replies(): readonly Reply[];
  /** The first reply, also when it came before this was asked. */
  reply(withinMs?: number): Promise<Reply>;
}

export interface Saying {
  /** The message that this one replies to. */
  readonly replyTo?: Reply;
  /** Whether that reply notifies its author; Discord's default is yes. */
  readonly ping?: boolean;
}

/** Posts a member's message. `@Name` of anybody known becomes a mention. */
export function post(
  platform: Platform,
  user: User,
  channel: Channel,
  text: string,
  { replyTo, ping = true }: Saying = {},
): Posted {
  const { world } = platform;
  if (!may(user, channel, 'SendMessages')) throw new Error(`${user.name} may not write here`);
  const { content, mentioned } = withMentions(world, text);
  const wire = messageWire(channel, user, content);
  if (replyTo) Object.assign(wire, referring(replyTo));
  if (replyTo && ping) mentioned.add(world.bot);
  wire.mentions = [...mentioned].map(userWire);
  const message = { channel, wire, loading: false, deleted: false };
  keepMessage(message);
  tellMessage(platform, 'MESSAGE_CREATE', message);
  return posted(platform, user, message);
}

function posted(platform: Platform, user: User, message: Message): Posted {
  const answers = ({ wire, channel }: Message): boolean =>
    wire.author.id === platform.world.bot.id &&
    (wire.message_reference?.message_id === message.wire.id || channel.recipient?.id === user.id) &&
    BigInt(wire.id) > BigInt(message.wire.id);
  const replies = (): readonly Reply[] =>
    [...platform.world.channels.values()]
      .filter(({ id, recipient }) => id === message.channel.id || recipient?.id === user.id)
      .flatMap(({ messages }) => [...messages.values()].filter(answers).map(seen));
  return {
    id: message.wire.id,
    message,
    delete() {
      message.deleted = true;
      tellDeleted(platform, message);
    },
    replies,
    async reply(withinMs) {
      const [first] = replies();
      if (first) return first;
      const next = await platform.happenings.next('message', (h) => answers(h.message), withinMs);
      return seen(next.message);
    },
  };
}

function withMentions(world: World, text: string): { content: string; mentioned: Set<User> } {
  const mentioned = new Set<User>();
  const content = text.replace(/@(\w+)/g, (word, name: string) => {
    const user = [...world.users.values()].find((other) => other.name === name);
    if (user) mentioned.add(user);
    return user ? `<@${user.id}>` : word;
  });
  return { content, mentioned };
}

function referring({ message: { wire } }: Reply): object {
  const place = { channel_id: wire.channel_id, message_id: wire.id };
  return {
    type: MessageType.Reply,
    message_reference: { type: MessageReferenceType.Default, ...place },
    referenced_message: wire,
  };
}
