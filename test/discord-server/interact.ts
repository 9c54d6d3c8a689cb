import { InteractionResponseType, type InteractionType } from 'discord.js';
import { type Interaction, RESPONSE_DEADLINE } from './interaction.ts';
import { permissionsIn } from './permissions.ts';
import type { Platform } from './platform.ts';
import { type Reply, seen } from './reply.ts';
import { snowflake } from './snowflake.ts';
import { channelWire, memberWire, userWire } from './wire.ts';
import { type Channel, keepInteraction, type Message, type User } from './world.ts';

interface Begun {
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly data: object;
  readonly source?: Message;
}

/** Begins an interaction and tells the bot. */
export function interact({ world, gateway }: Platform, begun: Begun): Interaction {
  const { type, user, channel, data, source } = begun;
  const id = snowflake();
  const token = `interaction-token-${id}`;
  const interaction: Interaction = {
    id,
    token,
    type,
    user,
    channel,
    createdAt: Date.now(),
    answerLost: false,
    ...(source ? { source } : {}),
  };
  keepInteraction(world, interaction);
  const wire = {
    id,
    token,
    type,
    data,
    application_id: world.applicationId,
    version: 1,
    locale: 'en-US',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    app_permissions: String(permissionsIn(channel, world.bot)),
    ...place(channel, user),
    ...(source ? { message: source.wire } : {}),
  };
  gateway.dispatch('INTERACTION_CREATE', channel.guild?.id, () => wire);
  return interaction;
}

/** What the member gets to see in the end, after "is thinking…" if there was that. */
export async function outcome(platform: Platform, interaction: Interaction): Promise<Reply> {
  await response(platform, interaction);
  if (interaction.callback?.type === InteractionResponseType.DeferredMessageUpdate) {
    return seen((await next(platform, interaction)).message);
  }
  const { original } = interaction;
  if (!original) throw new Error(`the response shows nothing: ${interaction.callback?.type}`);
  if (original.loading) {
    await platform.happenings.next('edit', ({ message }) => message === original);
  }
  return seen(original);
}

/** The bot's first response. @throws when Discord would say "The application did not respond" */
export async function response(platform: Platform, interaction: Interaction): Promise<void> {
  if (interaction.callback) return;
  const isOurs = (other: Interaction): boolean => other === interaction;
  const patience = RESPONSE_DEADLINE + 250;
  await platform.happenings.next('response', (h) => isOurs(h.interaction), patience);
}

/** After a deferred update: the message that was edited, or the one that was sent instead. */
function next(
  { happenings }: Platform,
  { id, source }: Interaction,
): Promise<{ message: Message }> {
  return Promise.race([
    happenings.next('edit', ({ message }) => message === source),
    happenings.next('message', ({ message }) => message.wire.interaction_metadata?.id === id),
  ]);
}

function place(channel: Channel, user: User): object {
  const { guild } = channel;
  const shared = {
    channel_id: channel.id,
    channel: { ...channelWire(channel), permissions: String(permissionsIn(channel, user)) },
  };
  if (!guild) {
    const owners = { authorizing_integration_owners: { '0': '0' }, context: 1 };
    return { ...shared, ...owners, user: userWire(user) };
  }
  return {
    ...shared,
    context: 0,
    authorizing_integration_owners: { '0': guild.id },
    guild_id: guild.id,
    guild_locale: 'en-US',
    guild: { id: guild.id, features: [], locale: 'en-US' },
    member: {
      ...memberWire(guild, user),
      user: userWire(user),
      permissions: String(permissionsIn(channel, user)),
    },
  };
}
