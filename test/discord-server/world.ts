import type { APIApplicationCommand, APIMessage } from 'discord.js';
import type { Interaction } from './interaction.ts';
import { snowflake } from './snowflake.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** Takes no direct messages from the bot. */
  takesNoMessages: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
}

/** A user's place in one guild; every membership has a role of its own, which carries its rights. */
export interface Membership {
  readonly user: User;
  readonly role: Role;
}

export interface Overwrite {
  /** Id of the role or of the user it is about. */
  readonly id: string;
  readonly about: 'role' | 'user';
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly everyone: Role;
  readonly members: Map<string, Membership>;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** Absent for a direct message channel. */
  readonly guild?: Guild;
  /** The other side of a direct message channel. */
  readonly recipient?: User;
  readonly overwrites: Overwrite[];
  readonly messages: Map<string, Message>;
}

export interface Message {
  readonly channel: Channel;
  /** As Discord would send it to somebody who may read all of it. */
  wire: APIMessage;
  /** Set for an ephemeral message: the only user who sees it. */
  readonly onlyFor?: User;
  /** "Verbatim is thinking…": a deferred reply that has not been filled in. */
  loading: boolean;
  deleted: boolean;
  readonly nonce?: string;
}

export type Command = APIApplicationCommand;

/** All that this Discord knows. Mutable: it is what the bot and the members act on. */
export interface World {
  readonly token: string;
  readonly applicationId: string;
  readonly bot: User;
  /** Intents that must be granted in the developer portal and were. */
  readonly privilegedIntents: number;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  commands: Command[];
  /** By command name the ids of those whom a server shows it besides, under Integrations. */
  readonly shownTo: Map<string, Set<string>>;
  readonly interactions: Map<string, Interaction>;
}

export interface WorldOptions {
  readonly token: string;
  readonly botName: string;
  readonly privilegedIntents: number;
}

export function makeWorld({ token, botName, privilegedIntents }: WorldOptions): World {
  const id = snowflake();
  const bot = { id, name: botName, bot: true, takesNoMessages: true };
  return {
    token,
    applicationId: id,
    bot,
    privilegedIntents,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    commands: [],
    shownTo: new Map(),
    interactions: new Map(),
  };
}

export function addUser(world: World, name: string): User {
  const user = { id: snowflake(), name, bot: false, takesNoMessages: false };
  world.users.set(user.id, user);
  return user;
}

export function addGuild(
  world: World,
  name: string,
  everyonePermissions: bigint,
  id = snowflake(),
): Guild {
  // The role that everyone has carries the guild's own id.
  const everyone = { id, name: '@everyone', permissions: everyonePermissions };
  const guild: Guild = { id, name, everyone, members: new Map() };
  world.guilds.set(id, guild);
  return guild;
}

export function addMembership(guild: Guild, user: User, permissions: bigint): Membership {
  const membership = { user, role: { id: snowflake(), name: user.name, permissions } };
  guild.members.set(user.id, membership);
  return membership;
}

export function addChannel(world: World, guild: Guild, name: string): Channel {
  const channel = { id: snowflake(), name, guild, overwrites: [], messages: new Map() };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The direct message channel between the bot and `recipient`, made when there is none yet. */
export function directChannel(world: World, recipient: User): Channel {
  for (const channel of world.channels.values()) {
    if (channel.recipient?.id === recipient.id) return channel;
  }
  const id = snowflake();
  const channel = {
    id,
    name: `@${recipient.name}`,
    recipient,
    overwrites: [],
    messages: new Map(),
  };
  world.channels.set(id, channel);
  return channel;
}

/** Enough for any test; a load run must not grow without end. */
const KEPT_IN_A_CHANNEL = 5_000;
const KEPT_INTERACTIONS = 20_000;

export function keepMessage(message: Message): void {
  const { messages } = message.channel;
  messages.set(message.wire.id, message);
  if (messages.size > KEPT_IN_A_CHANNEL) forgetOldest(messages);
}

export function keepInteraction({ interactions }: World, interaction: Interaction): void {
  interactions.set(interaction.token, interaction);
  if (interactions.size > KEPT_INTERACTIONS) forgetOldest(interactions);
}

function forgetOldest(kept: Map<string, unknown>): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

export function channelsOf(world: World, guild: Guild): readonly Channel[] {
  return [...world.channels.values()].filter((channel) => channel.guild === guild);
}
