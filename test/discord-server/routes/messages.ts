import { type APIMessage, MessageReferenceType, MessageType } from 'discord.js';
import { refusals } from '../apiError.ts';
import { tellDeleted, tellMessage } from '../events.ts';
import { type MessageBody, messageIn } from '../messageBody.ts';
import { may, type PermissionName } from '../permissions.ts';
import type { Platform } from '../platform.ts';
import { type Call, type HttpAnswer, param, type Route } from '../route.ts';
import type { Channel, Message, World } from '../world.ts';
import { withBody, writeMessage } from '../writeMessage.ts';
import { channelOf, messageOf } from './lookup.ts';

export const messageRoutes: readonly Route[] = [
  { method: 'POST', template: '/channels/{channel_id}/messages', handle: create },
  { method: 'GET', template: '/channels/{channel_id}/messages/{message_id}', handle: read },
  { method: 'PATCH', template: '/channels/{channel_id}/messages/{message_id}', handle: edit },
  { method: 'DELETE', template: '/channels/{channel_id}/messages/{message_id}', handle: remove },
  { method: 'POST', template: '/channels/{channel_id}/typing', handle: type },
];

function create(call: Call, platform: Platform): HttpAnswer {
  const { world } = platform;
  const channel = channelOf(call, world);
  const body = messageIn(call);
  demand(world, channel, body);
  const repeated = sameNonce(channel, body);
  if (repeated) return { status: 200, body: repeated.wire };
  const message = writeMessage(platform, {
    channel,
    body,
    reference: reference(world, channel, body),
  });
  return { status: 200, body: message.wire };
}

function read(call: Call, { world }: Platform): HttpAnswer {
  const channel = channelOf(call, world);
  if (!may(world.bot, channel, 'ReadMessageHistory')) throw refusals.missingPermissions();
  return { status: 200, body: messageOf(call, channel).wire };
}

function edit(call: Call, platform: Platform): HttpAnswer {
  const message = messageOf(call, channelOf(call, platform.world));
  if (message.wire.author.id !== platform.world.bot.id) throw refusals.notYours();
  message.wire = withBody(message.wire, messageIn(call), true);
  platform.happenings.record({ kind: 'edit', message });
  tellMessage(platform, 'MESSAGE_UPDATE', message);
  return { status: 200, body: message.wire };
}

function remove(call: Call, platform: Platform): HttpAnswer {
  const { world } = platform;
  const channel = channelOf(call, world);
  const message = messageOf(call, channel);
  const isOwn = message.wire.author.id === world.bot.id;
  if (!isOwn && !may(world.bot, channel, 'ManageMessages')) throw refusals.missingPermissions();
  message.deleted = true;
  tellDeleted(platform, message);
  return { status: 204 };
}

function type(call: Call, { world, happenings }: Platform): HttpAnswer {
  const channel = channelOf(call, world);
  if (!may(world.bot, channel, 'SendMessages')) throw refusals.missingPermissions();
  happenings.record({ kind: 'typing', channel: param(call, 'channel_id') });
  return { status: 204 };
}

function demand(world: World, channel: Channel, body: MessageBody): void {
  if (channel.recipient?.takesNoMessages) throw refusals.closedToDirectMessages();
  const needed: PermissionName[] = ['SendMessages'];
  if (body.embeds?.length) needed.push('EmbedLinks');
  if (body.files?.length) needed.push('AttachFiles');
  if (!needed.every((name) => may(world.bot, channel, name))) throw refusals.missingPermissions();
}

/** With `enforce_nonce` a message that was sent before with this nonce is returned, not repeated. */
function sameNonce(channel: Channel, { nonce, enforce_nonce }: MessageBody): Message | undefined {
  if (!enforce_nonce) return undefined;
  return [...channel.messages.values()].findLast((message) => message.nonce === String(nonce));
}

function reference(world: World, channel: Channel, body: MessageBody): Partial<APIMessage> {
  const asked = body.message_reference;
  if (!asked) return {};
  const replied = channel.messages.get(asked.message_id);
  if (!may(world.bot, channel, 'ReadMessageHistory')) throw refusals.noHistory();
  if (!replied || replied.deleted) {
    if (asked.fail_if_not_exists === false) return {};
    const complaint = { code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' };
    throw refusals.invalidForm({ message_reference: { _errors: [complaint] } });
  }
  const place = { channel_id: channel.id, message_id: asked.message_id };
  return {
    type: MessageType.Reply,
    message_reference: { type: MessageReferenceType.Default, ...place },
    referenced_message: replied.wire,
  };
}
