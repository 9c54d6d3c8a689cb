import { refusals } from '../apiError.ts';
import { tellDeleted } from '../events.ts';
import { type Interaction, TOKEN_LIFETIME } from '../interaction.ts';
import { messageIn } from '../messageBody.ts';
import type { Platform } from '../platform.ts';
import { BrokenRule, type Call, type HttpAnswer, param, type Route } from '../route.ts';
import type { Message } from '../world.ts';
import { update, write } from './interactions.ts';

const FOLLOW_UPS = '/webhooks/{webhook_id}/{webhook_token}';
const ORIGINAL = `${FOLLOW_UPS}/messages/@original`;
const MESSAGE = `${FOLLOW_UPS}/messages/{message_id}`;

/** What an interaction's token opens, once the interaction has been responded to. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', template: FOLLOW_UPS, open: true, handle: followUp },
  { method: 'GET', template: ORIGINAL, open: true, handle: read(original) },
  { method: 'PATCH', template: ORIGINAL, open: true, handle: edit(original) },
  { method: 'DELETE', template: ORIGINAL, open: true, handle: remove(original) },
  { method: 'GET', template: MESSAGE, open: true, handle: read(followedUp) },
  { method: 'PATCH', template: MESSAGE, open: true, handle: edit(followedUp) },
  { method: 'DELETE', template: MESSAGE, open: true, handle: remove(followedUp) },
];

type Find = (call: Call, interaction: Interaction) => Message;

function followUp(call: Call, platform: Platform): HttpAnswer {
  const interaction = interactionOf(call, platform);
  if (!interaction.callback) throw new BrokenRule('a follow-up before the first response');
  const { original: first } = interaction;
  const body = messageIn(call);
  // The first follow-up of a deferred reply becomes that reply.
  const message = first?.loading
    ? update(first, body, platform)
    : write(interaction, body, platform);
  return { status: 200, body: message.wire };
}

function read(find: Find): Route['handle'] {
  return (call, platform) => {
    return { status: 200, body: find(call, interactionOf(call, platform)).wire };
  };
}

function edit(find: Find): Route['handle'] {
  return (call, platform) => {
    const message = find(call, interactionOf(call, platform));
    return { status: 200, body: update(message, messageIn(call), platform).wire };
  };
}

function remove(find: Find): Route['handle'] {
  return (call, platform) => {
    const message = find(call, interactionOf(call, platform));
    message.deleted = true;
    if (!message.onlyFor) tellDeleted(platform, message);
    return { status: 204 };
  };
}

function interactionOf(call: Call, { world }: Platform): Interaction {
  const interaction = world.interactions.get(param(call, 'webhook_token'));
  if (!interaction || param(call, 'webhook_id') !== world.applicationId) {
    throw refusals.unknown('Webhook');
  }
  if (Date.now() - interaction.createdAt > TOKEN_LIFETIME) throw refusals.tokenExpired();
  return interaction;
}

function original(_: Call, { original: message }: Interaction): Message {
  if (!message || message.deleted) throw refusals.unknown('Message');
  return message;
}

function followedUp(call: Call, { channel }: Interaction): Message {
  const message = channel.messages.get(param(call, 'message_id'));
  if (!message || message.deleted) throw refusals.unknown('Message');
  return message;
}
