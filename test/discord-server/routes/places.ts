import { refusals } from '../apiError.ts';
import type { Platform } from '../platform.ts';
import { type Call, type HttpAnswer, param, type Route } from '../route.ts';
import { applicationWire, channelWire, guildWire, userWire } from '../wire.ts';
import { directChannel } from '../world.ts';
import { channelOf } from './lookup.ts';

/** Who and what there is: the bot itself, its application, channels, guilds, users. */
export const placeRoutes: readonly Route[] = [
  { method: 'GET', template: '/users/@me', handle: me },
  { method: 'GET', template: '/users/{user_id}', handle: user },
  { method: 'GET', template: '/applications/@me', handle: application },
  { method: 'GET', template: '/oauth2/applications/@me', handle: application },
  { method: 'POST', template: '/users/@me/channels', handle: openDirect },
  { method: 'GET', template: '/channels/{channel_id}', handle: channel },
  { method: 'GET', template: '/guilds/{guild_id}', handle: guild },
];

function me(_: Call, { world }: Platform): HttpAnswer {
  return { status: 200, body: userWire(world.bot) };
}

function user(call: Call, { world }: Platform): HttpAnswer {
  const known = world.users.get(param(call, 'user_id'));
  if (!known) throw refusals.unknown('User');
  return { status: 200, body: userWire(known) };
}

function application(_: Call, { world }: Platform): HttpAnswer {
  return { status: 200, body: applicationWire(world) };
}

function openDirect(call: Call, { world }: Platform): HttpAnswer {
  const { recipient_id } = call.body as { readonly recipient_id?: string };
  const recipient = world.users.get(recipient_id ?? '');
  if (!recipient) throw refusals.unknown('User');
  return { status: 200, body: channelWire(directChannel(world, recipient)) };
}

function channel(call: Call, { world }: Platform): HttpAnswer {
  return { status: 200, body: channelWire(channelOf(call, world)) };
}

function guild(call: Call, { world }: Platform): HttpAnswer {
  const known = world.guilds.get(param(call, 'guild_id'));
  if (!known) throw refusals.unknown('Guild');
  return { status: 200, body: guildWire(world, known) };
}
