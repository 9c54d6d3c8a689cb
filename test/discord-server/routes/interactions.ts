import {
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { refusals } from '../apiError.ts';
import { tellMessage } from '../events.ts';
import { type Callback, type Interaction, RESPONSE_DEADLINE } from '../interaction.ts';
import { type MessageBody, messageIn } from '../messageBody.ts';
import type { Platform } from '../platform.ts';
import { BrokenRule, type Call, type HttpAnswer, param, type Route } from '../route.ts';
import { messageWire, userWire } from '../wire.ts';
import { keepMessage, type Message } from '../world.ts';
import { withBody, writeMessage } from '../writeMessage.ts';

export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/interactions/{interaction_id}/{interaction_token}/callback',
    open: true,
    handle: respond,
  },
];

const { ChannelMessageWithSource, DeferredChannelMessageWithSource } = InteractionResponseType;
const { DeferredMessageUpdate, UpdateMessage, Modal } = InteractionResponseType;
const { ApplicationCommandAutocompleteResult } = InteractionResponseType;

/** Which first responses each kind of interaction can have. */
const FITTING: Partial<Record<InteractionType, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    Modal,
  ],
  [InteractionType.MessageComponent]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
    Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
  ],
};

function respond(call: Call, platform: Platform): HttpAnswer {
  const interaction = platform.world.interactions.get(param(call, 'interaction_token'));
  if (interaction?.id !== param(call, 'interaction_id')) throw refusals.unknown('Interaction');
  const callback = call.body as Callback;
  admit(interaction, callback);
  act(interaction, callback, messageIn(call, callback.data), platform);
  interaction.callback = callback;
  interaction.answerLost = call.answerLost;
  platform.happenings.record({ kind: 'response', interaction });
  if (call.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: told(interaction, callback) };
}

function admit(interaction: Interaction, { type }: Callback): void {
  const after = Date.now() - interaction.createdAt;
  if (interaction.callback) {
    if (interaction.answerLost) throw refusals.alreadyAcknowledged();
    throw new BrokenRule('a second response to one interaction');
  }
  if (after > RESPONSE_DEADLINE) throw refusals.unknown('Interaction');
  if (!FITTING[interaction.type]?.includes(type)) {
    throw new BrokenRule(`/type: response ${type} does not fit interaction ${interaction.type}`);
  }
}

function act(
  interaction: Interaction,
  { type, data }: Callback,
  body: MessageBody,
  platform: Platform,
): void {
  if (type === ChannelMessageWithSource) {
    interaction.original = write(interaction, body, platform);
  } else if (type === DeferredChannelMessageWithSource) {
    interaction.original = defer(interaction, body, platform);
  } else if (type === UpdateMessage) {
    interaction.original = update(sourceOf(interaction), body, platform);
  } else if (type === DeferredMessageUpdate) {
    interaction.original = sourceOf(interaction);
  } else if (type === ApplicationCommandAutocompleteResult) {
    checkChoices(data as Choices);
  }
}

interface Choices {
  readonly choices?: readonly { readonly name: string }[] | null;
}

function checkChoices({ choices }: Choices): void {
  const count = choices?.length ?? 0;
  if (count > 25) throw new BrokenRule(`/data/choices: ${count} choices, at most 25`);
}

/** Writes a message that belongs to an interaction, seen by all or only by who began it. */
export function write(interaction: Interaction, body: MessageBody, platform: Platform): Message {
  const { user, channel } = interaction;
  const isPrivate = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const only = isPrivate ? { onlyFor: user } : {};
  return writeMessage(platform, { channel, body, reference: belonging(interaction), ...only });
}

function defer(interaction: Interaction, body: MessageBody, { world }: Platform): Message {
  const { user, channel } = interaction;
  const isPrivate = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const flags = MessageFlags.Loading | (body.flags ?? 0);
  const wire = { ...messageWire(channel, world.bot, ''), ...belonging(interaction), flags };
  const only = isPrivate ? { onlyFor: user } : {};
  const message = { channel, wire, loading: true, deleted: false, ...only };
  keepMessage(message);
  return message;
}

/** Changes a message that belongs to an interaction; fills it in when it was deferred. */
export function update(message: Message, body: MessageBody, platform: Platform): Message {
  message.wire = withBody(message.wire, body, true);
  message.loading = false;
  platform.happenings.record({ kind: 'edit', message });
  tellMessage(platform, 'MESSAGE_UPDATE', message);
  return message;
}

function sourceOf({ source }: Interaction): Message {
  if (!source) throw new BrokenRule('/type: there is no message to update');
  return source;
}

function belonging({ id, type, user }: Interaction): Partial<APIMessage> {
  const metadata = { id, type, user: userWire(user), authorizing_integration_owners: {} };
  return { interaction_metadata: metadata as NonNullable<APIMessage['interaction_metadata']> };
}

function told({ id, type, original }: Interaction, callback: Callback): object {
  const message = original ? { response_message_id: original.wire.id } : {};
  return {
    interaction: { id, type, ...message },
    resource: { type: callback.type, ...(original ? { message: original.wire } : {}) },
  };
}
