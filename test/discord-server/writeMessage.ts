import { type APIMessage, MessageFlags } from 'discord.js';
import { refusals } from './apiError.ts';
import { attached } from './attachments.ts';
import { tellMessage } from './events.ts';
import type { MessageBody } from './messageBody.ts';
import { brokenMessageRules } from './messageRules.ts';
import type { Platform } from './platform.ts';
import { BrokenRule } from './route.ts';
import { messageWire } from './wire.ts';
import { type Channel, keepMessage, type Message, type User } from './world.ts';

interface Draft {
  readonly channel: Channel;
  readonly body: MessageBody;
  /** What makes it a reply, an interaction's message and so on. */
  readonly reference?: Partial<APIMessage>;
  readonly onlyFor?: User;
}

/** Puts a message of the bot's into its channel and tells everybody. */
export function writeMessage(
  platform: Platform,
  { channel, body, reference, onlyFor }: Draft,
): Message {
  const { world, happenings } = platform;
  const wire = withBody({ ...messageWire(channel, world.bot, ''), ...reference }, body, true);
  const message: Message = {
    channel,
    wire,
    loading: false,
    deleted: false,
    ...(onlyFor ? { onlyFor } : {}),
    ...(body.nonce ? { nonce: String(body.nonce) } : {}),
  };
  keepMessage(message);
  happenings.record({ kind: 'message', message });
  tellMessage(platform, 'MESSAGE_CREATE', message);
  return message;
}

/**
 * A message as it is once `body` is applied to it; what the body leaves out stays.
 * @param mustSay false for a deferral, which is still empty
 * @throws {BrokenRule} when a rule on messages is broken
 */
export function withBody(wire: APIMessage, body: MessageBody, mustSay: boolean): APIMessage {
  const merged = {
    ...wire,
    ...(body.content === undefined ? {} : { content: body.content ?? '' }),
    ...(body.embeds === undefined ? {} : { embeds: body.embeds ?? [] }),
    ...(body.components === undefined ? {} : { components: body.components ?? [] }),
    attachments: attached(wire.attachments, body),
    flags: ((wire.flags ?? 0) & ~MessageFlags.Loading) | (body.flags ?? 0),
  } as APIMessage;
  const broken = mustSay ? brokenMessageRules(asBody(merged, body)) : [];
  if (broken.length > 0) throw new BrokenRule(broken.join('; '));
  const says =
    merged.content ||
    merged.embeds.length ||
    merged.components?.length ||
    merged.attachments.length;
  if (mustSay && !says) throw refusals.empty();
  return merged;
}

/** The rules hold for the message as a whole, whatever part of it this request sent. */
function asBody(
  { content, embeds, components, flags }: APIMessage,
  sent: MessageBody,
): MessageBody {
  const whole = { content, embeds, components: components as MessageBody['components'], flags };
  return { ...whole, allowed_mentions: sent.allowed_mentions ?? null } as MessageBody;
}
