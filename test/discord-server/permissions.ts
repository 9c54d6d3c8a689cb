import { PermissionFlagsBits, type PermissionsString } from 'discord.js';
import type { Channel, Guild, Role, User } from './world.ts';

export type PermissionName = PermissionsString;

const ALL = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

export function bits(names: readonly PermissionName[]): bigint {
  return names.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
}

/** What a new guild lets everybody do, as far as a bot of words is concerned. */
export const EVERYBODY_MAY = bits([
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'UseExternalEmojis',
  'AddReactions',
]);

/**
 * Permissions of a user in a channel, by the algorithm of Discord's documentation ("Permissions",
 * section "Permission Overwrites"). In a direct message channel everything is allowed.
 */
export function permissionsIn(channel: Channel, user: User): bigint {
  const { guild } = channel;
  if (!guild) return ALL;
  const own = rolesOf(guild, user);
  const granted = own.reduce((sum, role) => sum | role.permissions, 0n);
  if (granted & PermissionFlagsBits.Administrator) return ALL;
  const [everyone, others] = [[guild.everyone.id], own.slice(1).map(({ id }) => id)];
  return [everyone, others, [user.id]].reduce(
    (sum, ids) => overwritten(sum, channel, ids),
    granted,
  );
}

export function may(user: User, channel: Channel, permission: PermissionName): boolean {
  return (permissionsIn(channel, user) & PermissionFlagsBits[permission]) !== 0n;
}

function rolesOf(guild: Guild, user: User): readonly Role[] {
  const membership = guild.members.get(user.id);
  return membership ? [guild.everyone, membership.role] : [];
}

function overwritten(permissions: bigint, channel: Channel, ids: readonly string[]): bigint {
  const matching = channel.overwrites.filter(({ id }) => ids.includes(id));
  const deny = matching.reduce((sum, overwrite) => sum | overwrite.deny, 0n);
  const allow = matching.reduce((sum, overwrite) => sum | overwrite.allow, 0n);
  return (permissions & ~deny) | allow;
}
