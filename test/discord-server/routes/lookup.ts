import { refusals } from '../apiError.ts';
import { may } from '../permissions.ts';
import { type Call, param } from '../route.ts';
import type { Channel, Message, World } from '../world.ts';

/** The channel that the path names, when the bot may see it. */
export function channelOf(call: Call, world: World): Channel {
  const channel = world.channels.get(param(call, 'channel_id'));
  if (!channel) throw refusals.unknown('Channel');
  if (!may(world.bot, channel, 'ViewChannel')) throw refusals.missingAccess();
  return channel;
}

/** The message that the path names, when it is still there and no secret of one member. */
export function messageOf(call: Call, channel: Channel): Message {
  const message = channel.messages.get(param(call, 'message_id'));
  if (!message || message.deleted || message.onlyFor) throw refusals.unknown('Message');
  return message;
}
