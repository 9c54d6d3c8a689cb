import {
  type APIInteractionGuildMember,
  type BaseInteraction,
  type GuildMember,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import type { Place } from '../conversations.ts';

/** Who comes to the bot, from where, and with what rights there. */
export interface Visit {
  /** Absent in direct messages. */
  readonly guild?: string;
  /** The channel's id; for a thread that of the channel it stands in. */
  readonly channel: string;
  readonly asker: string;
  /** Where a follow-up is taken up; absent when the visit asks nothing of its own. */
  readonly place?: Place;
  readonly managesServer: boolean;
  readonly roles: readonly string[];
}

export function visitOf(interaction: BaseInteraction, manner?: Place['manner']): Visit {
  const { channelId, user, member, memberPermissions } = interaction;
  const place = manner && { channel: channelId ?? '', asker: user.id, manner };
  return {
    ...whereabouts(interaction),
    asker: user.id,
    ...(place && { place }),
    managesServer: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    roles: rolesOf(member),
  };
}

/** Messages keep nothing, whatever rights their author has. */
export function visitBy(message: Message): Visit {
  const asker = message.author.id;
  return {
    ...whereabouts(message),
    asker,
    place: { channel: message.channelId, asker, manner: 'public' },
    managesServer: false,
    roles: [],
  };
}

function whereabouts({
  guildId,
  channel,
  channelId,
}: Pick<BaseInteraction | Message, 'guildId' | 'channel' | 'channelId'>) {
  const parent = channel?.isThread() ? channel.parentId : null;
  return { ...(guildId !== null && { guild: guildId }), channel: parent ?? channelId ?? '' };
}

/** Discord sends ids; discord.js keeps a manager where it knows the guild. */
function rolesOf(member: GuildMember | APIInteractionGuildMember | null): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
