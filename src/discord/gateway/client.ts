import { Client, type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import { shardIds } from '../shards/range.ts';
import type { Supervisor } from '../shards/supervisor.ts';

const BASE_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

const MINUTE = 60_000;

/**
 * A client that asks Discord for as little as the bot needs and keeps next to nothing, so that its
 * memory stays flat however many members write. `readsAll` asks for the privileged Message Content
 * intent; without it Discord shows only mentions, replies that ping and direct messages. Without a
 * supervisor all shards are this client's, as many as Discord recommends.
 */
export function createClient(apiUrl: string, readsAll: boolean, supervisor?: Supervisor): Client {
  return new Client({
    intents: readsAll ? [...BASE_INTENTS, GatewayIntentBits.MessageContent] : BASE_INTENTS,
    // Direct messages come from channels that were never seen before.
    partials: [Partials.Channel],
    ...(supervisor ? shardsUnder(supervisor) : { shards: 'auto' }),
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      ThreadMemberManager: 0,
      GuildMemberManager: { maxSize: 1, keepOverLimit: isOurs },
      UserManager: { maxSize: 100, keepOverLimit: isOurs },
    }),
    // Every interaction has a route of its own; an hour of them would pile up.
    rest: { api: apiUrl, handlerSweepInterval: MINUTE },
  });
}

function shardsUnder(supervisor: Supervisor): Pick<ClientOptions, 'shards' | 'shardCount' | 'ws'> {
  const { range } = supervisor;
  return {
    shards: shardIds(range),
    shardCount: range.count,
    ws: { buildIdentifyThrottler: () => supervisor },
  };
}

function isOurs({ id, client }: { id: string; client: Client }): boolean {
  return id === client.user?.id;
}
