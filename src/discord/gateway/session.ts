import { type Client, Events, Routes, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { Bot } from '../bot.ts';
import { registerCommands } from '../commands/register.ts';
import { shapes } from '../commands/table.ts';
import { briefly } from '../failures.ts';
import { dispatch } from '../interactions/dispatch.ts';
import { listen } from '../messages/listen.ts';
import { persist } from '../pace/persist.ts';
import type { Supervisor } from '../shards/supervisor.ts';
import { createClient } from './client.ts';
import { forgetDirectChannels } from './directChannels.ts';
import { type Trouble, troubleOfClose, troubleOfLogin } from './explain.ts';
import type { InFlight } from './inFlight.ts';

/** One stay at Discord: from logging in until something ends it that reconnecting can't mend. */
export interface Session {
  readonly client: Client;
  /** Resolves, never rejects, when the session is over for good. */
  readonly over: Promise<Trouble>;
}

export interface Login {
  readonly token: string;
  readonly apiUrl: string;
  /** Whether to ask for the Message Content intent. */
  readonly readsAll: boolean;
  /** Absent when this process has all shards. */
  readonly supervisor?: Supervisor;
}

/** Logs in and answers what comes; the client reconnects and resumes by itself. */
export function openSession(login: Login, bot: Bot, inFlight: InFlight): Session {
  const client = createClient(login.apiUrl, login.readsAll, login.supervisor);
  client.on(Events.ClientReady, (ready) => {
    bot.log.info({ user: ready.user.tag, guilds: ready.guilds.cache.size }, 'Connected to Discord');
    // What is to be done once for the whole bot is done where its first shard is.
    if (!ready.ws.shards.has(0)) return;
    inFlight.begin(() => register(ready, bot.log));
    inFlight.begin(() => reportUnseen(ready, bot));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!client.isReady()) return;
    const connection = { client, readsAll: login.readsAll };
    inFlight.begin(() => guarded(listen(message, bot, connection), bot.log));
  });
  client.on(Events.InteractionCreate, (interaction) =>
    inFlight.begin(() => guarded(dispatch(interaction, bot), bot.log)),
  );
  reportConnection(client, bot.log);
  const over = untilOver(client, login.token);
  over.finally(forgetDirectChannels(client));
  return { client, over };
}

/** By its id whether each shard is connected at this moment. */
export function connectedShards(client: Client | undefined): ReadonlyMap<number, boolean> {
  return client?.ws.shards.mapValues(({ status }) => status === Status.Ready) ?? new Map();
}

/** Whether every shard is connected at this moment. */
export function isConnected(client: Client | undefined): boolean {
  return client?.isReady() === true && [...connectedShards(client).values()].every(Boolean);
}

function untilOver(client: Client, token: string): Promise<Trouble> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const trouble = troubleOfClose(code);
      if (trouble) resolve(trouble);
    });
    client.login(token).catch((error: unknown) => resolve(troubleOfLogin(error)));
  });
}

async function register(client: Client<true>, log: Logger): Promise<void> {
  try {
    const changed = await persist(() =>
      registerCommands(client.rest, client.application.id, shapes),
    );
    log.info(changed ? 'Slash commands registered' : 'Slash commands are up to date');
  } catch (error) {
    log.error(briefly(error), 'Slash commands could not be registered; mentions work meanwhile');
  }
}

/** A channel that is unknown here may be on a shard of another process. */
async function reportUnseen({ channels, rest }: Client, { askChannels, log }: Bot): Promise<void> {
  for (const id of askChannels) {
    if (channels.cache.has(id)) continue;
    await rest.get(Routes.channel(id)).catch((error: unknown) => {
      log.warn(
        { channel: id, ...briefly(error) },
        'ASK_CHANNELS names a channel the bot can’t see',
      );
    });
  }
}

/** One line when the connection goes and one when it is back, however many tries lie between. */
function reportConnection(client: Client, log: Logger): void {
  const lost = new Map<number, number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!lost.has(shard)) log.warn({ shard }, 'Connection to Discord lost; reconnecting');
    lost.set(shard, lost.get(shard) ?? Date.now());
  });
  const back = (shard: number): void => {
    const since = lost.get(shard);
    if (since !== undefined) log.info({ shard, downMs: Date.now() - since }, 'Connected again');
    lost.delete(shard);
  };
  client.on(Events.ShardReady, back);
  client.on(Events.ShardResume, back);
  // A login that fails is explained by whoever waits for it.
  client.on(Events.ShardError, (error) =>
    log[client.isReady() ? 'warn' : 'debug'](briefly(error), 'Connection error'),
  );
  client.on(Events.Error, (error) => log.error(briefly(error), 'Client error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.Debug, (message) => log.trace(message));
}

/** The last net: a fault in one answer must not reach the others. */
async function guarded(work: Promise<void>, log: Logger): Promise<void> {
  await work.catch((error: unknown) => log.error(briefly(error), 'An event could not be handled'));
}
