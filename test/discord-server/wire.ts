import {
  type APIMessage,
  type APIUser,
  ChannelType,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildVerificationLevel,
  type MessageFlags,
  MessageType,
} from 'discord.js';
import { snowflake } from './snowflake.ts';
import { type Channel, channelsOf, type Guild, type Role, type User, type World } from './world.ts';

// The shapes in which this Discord tells the bot what it knows.

const NO_FLAGS = 0 as MessageFlags;
const LONG_AGO = '2024-01-01T00:00:00.000000+00:00';

export function userWire({ id, name, bot }: User): APIUser {
  const username = name.toLowerCase();
  return { id, username, global_name: name, discriminator: '0', avatar: null, bot };
}

export function applicationWire({ applicationId, bot }: World): object {
  return {
    id: applicationId,
    name: bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userWire(bot),
  };
}

export function memberWire(guild: Guild, user: User): object {
  const role = guild.members.get(user.id)?.role;
  return {
    roles: role ? [role.id] : [],
    joined_at: LONG_AGO,
    nick: null,
    avatar: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

export function channelWire(channel: Channel): object {
  const { id, name, guild, recipient, overwrites } = channel;
  if (!guild) {
    return { id, type: ChannelType.DM, recipients: recipient ? [userWire(recipient)] : [] };
  }
  return {
    id,
    name,
    type: ChannelType.GuildText,
    guild_id: guild.id,
    position: 0,
    nsfw: false,
    parent_id: null,
    topic: null,
    rate_limit_per_user: 0,
    permission_overwrites: overwrites.map(({ id: about, about: kind, allow, deny }) => ({
      id: about,
      type: kind === 'role' ? 0 : 1,
      allow: String(allow),
      deny: String(deny),
    })),
  };
}

export function guildWire(world: World, guild: Guild): object {
  const members = [...guild.members.values()];
  const roles = [guild.everyone, ...members.map(({ role }) => role)];
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: members[0]?.user.id ?? world.bot.id,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    mfa_level: GuildMFALevel.None,
    nsfw_level: GuildNSFWLevel.Default,
    premium_tier: GuildPremiumTier.None,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    application_id: null,
    vanity_url_code: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: roles.map(roleWire),
  };
}

/** What GUILD_CREATE says beyond the guild itself. */
export function guildCreateWire(world: World, guild: Guild): object {
  return {
    ...guildWire(world, guild),
    joined_at: LONG_AGO,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [{ user: userWire(world.bot), ...memberWire(guild, world.bot) }],
    channels: channelsOf(world, guild).map(channelWire),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function messageWire(channel: Channel, author: User, content: string): APIMessage {
  return {
    id: snowflake(),
    channel_id: channel.id,
    author: userWire(author),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: MessageType.Default,
    flags: NO_FLAGS,
  };
}

function roleWire({ id, name, permissions }: Role): object {
  return {
    id,
    name,
    permissions: String(permissions),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: name === '@everyone' ? 0 : 1,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}
