import { type APIMessage, ChannelType, GatewayIntentBits } from 'discord.js';
import { may } from './permissions.ts';
import type { Platform } from './platform.ts';
import type { Session } from './session.ts';
import { memberWire } from './wire.ts';
import type { Channel, Message, World } from './world.ts';

type MessageEvent = 'MESSAGE_CREATE' | 'MESSAGE_UPDATE';

/** Tells the bot of a new or edited message, unless its intents or permissions keep that from it. */
export function tellMessage({ world, gateway }: Platform, t: MessageEvent, message: Message): void {
  const { channel, wire, onlyFor } = message;
  const { guild } = channel;
  if (onlyFor || !may(world.bot, channel, 'ViewChannel')) return;
  const author = world.users.get(wire.author.id) ?? world.bot;
  const place = guild
    ? { channel_type: ChannelType.GuildText, guild_id: guild.id, member: memberWire(guild, author) }
    : { channel_type: ChannelType.DM };
  gateway.dispatch(t, guild?.id, (session) =>
    hears(session, channel) ? { ...asShown(wire, message, session, world), ...place } : undefined,
  );
}

export function tellDeleted({ world, gateway }: Platform, { channel, wire }: Message): void {
  if (!may(world.bot, channel, 'ViewChannel')) return;
  const { guild } = channel;
  const place = guild ? { guild_id: guild.id } : {};
  gateway.dispatch('MESSAGE_DELETE', guild?.id, (session) =>
    hears(session, channel) ? { id: wire.id, channel_id: channel.id, ...place } : undefined,
  );
}

export function tellUserlessEvent({ gateway }: Platform, t: string, d: object): void {
  gateway.dispatch(t, undefined, () => d);
}

function hears({ intents }: Session, { guild }: Channel): boolean {
  const needed = guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
  return (intents & needed) !== 0;
}

/**
 * The message as this session may read it. Without the Message Content intent the words of a message
 * arrive empty, unless the bot wrote it, is mentioned in it, or it is a direct message.
 *
 * https://discord.com/developers/docs/events/gateway#message-content-intent
 */
function asShown(
  wire: APIMessage,
  { channel }: Message,
  session: Session,
  { bot }: World,
): APIMessage {
  const isFree =
    (session.intents & GatewayIntentBits.MessageContent) !== 0 ||
    !channel.guild ||
    wire.author.id === bot.id ||
    wire.mentions.some(({ id }) => id === bot.id);
  return isFree ? wire : { ...wire, content: '', embeds: [], attachments: [], components: [] };
}
