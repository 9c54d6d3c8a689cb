import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tellUserlessEvent } from './events.ts';
import { type Faults, planFaults } from './faults.ts';
import { type Gateway, gatewayUrl, openGateway } from './gateway.ts';
import { type Happenings, keepHappenings } from './happenings.ts';
import { createHttp } from './http.ts';
import { type Member, makeMember } from './member.ts';
import { bits, EVERYBODY_MAY, type PermissionName } from './permissions.ts';
import type { Platform } from './platform.ts';
import { createRateLimit, type RateLimit } from './rateLimit.ts';
import type { Route } from './route.ts';
import { commandRoutes } from './routes/commands.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { placeRoutes } from './routes/places.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { snowflake, snowflakeOnShard } from './snowflake.ts';
import { createStartLimit, type ShardRules } from './startLimit.ts';
import { guildCreateWire } from './wire.ts';
import {
  addChannel,
  addGuild,
  addMembership,
  addUser,
  type Channel,
  type Guild,
  makeWorld,
} from './world.ts';

export interface DiscordOptions {
  /** Heartbeat interval asked of the bot, milliseconds; default 1,000. */
  readonly heartbeatMs?: number;
  /** Bits of the privileged intents that were granted to the bot; default none. */
  readonly privilegedIntents?: number;
  /** Of messages to one channel; default none. */
  readonly rateLimit?: RateLimit;
  readonly shards?: ShardRules;
}

/** A Discord on loopback, for one bot called Verbatim. */
export interface DiscordServer {
  /** The base address for the bot, as in `DISCORD_API_URL`. */
  readonly url: string;
  readonly token: string;
  readonly platform: Platform;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly happenings: Happenings;
  guild(options: Founding): Town;
  /** Sends the bot an event of any type, known to it or not. */
  event(type: string, data: object): void;
  /** Broken rules since the last call; whoever expects some takes them away. */
  takeViolations(): readonly string[];
  /** @throws when the bot broke a rule that no test took away */
  stop(): Promise<void>;
}

export interface Founding {
  readonly name: string;
  readonly channels?: readonly string[];
  /** The shard, of how many, that the guild shall be on; without it chance decides. */
  readonly shard?: readonly [id: number, count: number];
}

/** A guild as a test sets it up. */
export interface Town {
  readonly guild: Guild;
  member(name: string, options?: { readonly permissions?: readonly PermissionName[] }): Member;
  /** A channel's id. */
  idOf(channel: string): string;
  /** Shows a member a command that their permissions alone would hide. */
  show(command: string, member: Member): void;
  /** Id of the role that is a member's own. */
  roleOf(member: Member): string;
  /** Takes permissions away from the bot in a channel. */
  forbid(channel: string, permissions: readonly PermissionName[]): void;
}

export async function startDiscord(options: DiscordOptions = {}): Promise<DiscordServer> {
  const world = makeWorld({
    token: `${Buffer.from(snowflake()).toString('base64url')}.loopback.${snowflake()}`,
    botName: 'Verbatim',
    privilegedIntents: options.privilegedIntents ?? 0,
  });
  const happenings = keepHappenings();
  const faults = planFaults();
  const allow = options.rateLimit ? createRateLimit(options.rateLimit) : () => ({ headers: {} });
  const startLimit = createStartLimit(options.shards ?? {});
  const routes = [
    ...ROUTES,
    gatewayRoute(() => ({
      url: gatewayUrl(http),
      shards: options.shards?.recommended ?? 1,
      session_start_limit: startLimit.told(),
    })),
  ];
  const http = createHttp(routes, faults, allow, () => platform);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const gateway = openGateway(http, world, happenings, startLimit, options.heartbeatMs ?? 1_000);
  const platform: Platform = { world, happenings, gateway };
  const violations: string[] = [];
  happenings.listen((h) => h.kind === 'violation' && violations.push(h.what));

  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api`,
    token: world.token,
    platform,
    gateway,
    faults,
    happenings,
    guild: (founding) => makeTown(platform, founding),
    event: (type, data) => tellUserlessEvent(platform, type, data),
    takeViolations: () => violations.splice(0),
    async stop() {
      gateway.stop();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
      if (violations.length > 0) throw new Error(`broken rules:\n${violations.join('\n')}`);
    },
  };
}

const ROUTES = [
  ...messageRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
  ...commandRoutes,
  ...placeRoutes,
];

function gatewayRoute(told: () => object): Route {
  return {
    method: 'GET',
    template: '/gateway/bot',
    handle: () => ({ status: 200, body: told() }),
  };
}

function makeTown(platform: Platform, { name, channels = ['general'], shard }: Founding): Town {
  const { world, gateway } = platform;
  const id = shard ? snowflakeOnShard(...shard) : snowflake();
  const guild = addGuild(world, name, EVERYBODY_MAY, id);
  const bot = addMembership(guild, world.bot, 0n);
  const places = channels.map((channel) => addChannel(world, guild, channel));
  gateway.dispatch('GUILD_CREATE', guild.id, () => guildCreateWire(world, guild));
  function placed(channel: string): Channel {
    const found = places.find((place) => `#${place.name}` === channel);
    if (!found) throw new Error(`${name} has no channel ${channel}`);
    return found;
  }
  return {
    guild,
    idOf: (channel) => placed(channel).id,
    member(memberName, { permissions = [] } = {}) {
      const user = addUser(world, memberName);
      addMembership(guild, user, bits(permissions));
      return makeMember(platform, guild, user);
    },
    show(command, { user }) {
      world.shownTo.set(command, new Set([...(world.shownTo.get(command) ?? []), user.id]));
    },
    roleOf: ({ user }) => guild.members.get(user.id)?.role.id ?? '',
    forbid(channel, permissions) {
      const place = places.find((known) => `#${known.name}` === channel);
      place?.overwrites.push({
        id: bot.role.id,
        about: 'role',
        allow: 0n,
        deny: bits(permissions),
      });
    },
  };
}
