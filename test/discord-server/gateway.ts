import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { type Connection, openConnection } from './connection.ts';
import type { Happenings } from './happenings.ts';
import { isOnShard, push, replay, type Session, startSession } from './session.ts';
import type { StartLimit } from './startLimit.ts';
import { applicationWire, guildCreateWire, userWire } from './wire.ts';
import type { World } from './world.ts';

/** How this gateway misbehaves; a test sets what it needs. */
export interface GatewayFaults {
  acknowledgesHeartbeats: boolean;
  /** Close code that answers the next identify. */
  refuseNextIdentify: number | undefined;
  /** How many events that the bot had received are sent again on a resume. */
  replayedAgain: number;
}

export interface Gateway {
  readonly faults: GatewayFaults;
  /** Sends an event to the sessions of the guild's shard; `data` may withhold it from one. */
  dispatch(t: string, guildId: string | undefined, data: (session: Session) => unknown): void;
  close(code: number): void;
  cut(): void;
  requestReconnect(): void;
  /** Tells the bot that its session is invalid; unless it may resume, the session is forgotten. */
  invalidate(resumable: boolean): void;
  /** Forgets what a resume would need. */
  forgetSessions(): void;
  stop(): void;
}

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly compress?: boolean;
  readonly shard?: readonly [number, number];
}

interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

const PRIVILEGED =
  GatewayIntentBits.MessageContent |
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences;

/** Gateway v10 under `/gateway` of an HTTP server. `heartbeatMs` is the interval asked of the bot. */
export function openGateway(
  server: Server,
  world: World,
  happenings: Happenings,
  startLimit: StartLimit,
  heartbeatMs: number,
): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions = new Map<string, Session>();
  const faults: GatewayFaults = {
    acknowledgesHeartbeats: true,
    refuseNextIdentify: undefined,
    replayedAgain: 0,
  };

  sockets.on('connection', (socket, request) => {
    const connection = openConnection(socket, asksForStream(request));
    happenings.record({ kind: 'connection' });
    connection.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatMs } });
    socket.on('message', (data) => receive(connection, data));
    socket.on('close', (code) => ended(socket, connection, code));
  });

  function receive(connection: Connection, data: RawData): void {
    const { op, d } = JSON.parse(String(data)) as Payload;
    if (op === GatewayOpcodes.Heartbeat) heartbeat(connection);
    else if (op === GatewayOpcodes.Identify) identify(connection, d as Identify);
    else if (op === GatewayOpcodes.Resume) resume(connection, d as Resume);
    else if (op !== GatewayOpcodes.PresenceUpdate) {
      happenings.record({ kind: 'violation', what: `gateway opcode ${op} is not spoken here` });
      connection.close(GatewayCloseCodes.UnknownOpcode);
    }
  }

  function heartbeat(connection: Connection): void {
    happenings.record({ kind: 'heartbeat' });
    if (faults.acknowledgesHeartbeats) connection.send({ op: GatewayOpcodes.HeartbeatAck });
  }

  function identify(connection: Connection, asked: Identify): void {
    const [shard] = asked.shard ?? [0];
    happenings.record({ kind: 'identify', intents: asked.intents, shard });
    const refusal = faults.refuseNextIdentify ?? refusalOf(asked, world);
    faults.refuseNextIdentify = undefined;
    const broken = startLimit.count(shard);
    if (broken) happenings.record({ kind: 'violation', what: broken });
    if (refusal !== undefined) connection.close(refusal);
    else if (broken) connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
    else welcome(connection, asked);
  }

  function welcome(connection: Connection, { intents, shard, compress }: Identify): void {
    if (compress) connection.compressPayloads();
    const session = startSession(connection, intents, shard ?? [0, 1]);
    sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter(({ id }) => isOnShard(session.shard, id));
    push(session, 'READY', {
      v: 10,
      user: userWire(world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: gatewayUrl(server),
      application: applicationWire(world),
      shard: session.shard,
    });
    for (const guild of guilds) push(session, 'GUILD_CREATE', guildCreateWire(world, guild));
  }

  function resume(connection: Connection, { token, session_id, seq }: Resume): void {
    const session = sessions.get(session_id);
    if (token !== world.token) connection.close(GatewayCloseCodes.AuthenticationFailed);
    else if (!session) connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
    else catchUp(session, connection, seq);
  }

  function catchUp(session: Session, connection: Connection, sequence: number): void {
    session.connection = connection;
    const replayed = replay(session, sequence - faults.replayedAgain);
    push(session, 'RESUMED', {});
    happenings.record({ kind: 'resume', replayed });
  }

  function ended(socket: WebSocket, connection: Connection, code: number): void {
    socket.removeAllListeners('message');
    const session = [...sessions.values()].find((other) => other.connection === connection);
    if (session) session.connection = undefined;
    // With these the bot says that it is done with the session.
    if (session && (code === 1000 || code === 1001)) sessions.delete(session.id);
    happenings.record({ kind: 'close', code });
  }

  function everyConnection(act: (connection: Connection) => void): void {
    for (const { connection } of sessions.values()) if (connection) act(connection);
  }

  return {
    faults,
    dispatch(t, guildId, data) {
      for (const session of sessions.values()) {
        const d = isOnShard(session.shard, guildId) ? data(session) : undefined;
        if (d !== undefined) push(session, t, d);
      }
    },
    close: (code) => everyConnection((connection) => connection.close(code)),
    cut: () => everyConnection((connection) => connection.cut()),
    requestReconnect: () =>
      everyConnection((connection) => connection.send({ op: GatewayOpcodes.Reconnect, d: null })),
    invalidate(resumable) {
      everyConnection((to) => to.send({ op: GatewayOpcodes.InvalidSession, d: resumable }));
      if (!resumable) sessions.clear();
    },
    forgetSessions: () => sessions.clear(),
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

export function gatewayUrl(server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `ws://127.0.0.1:${port}/gateway`;
}

function asksForStream({ url }: IncomingMessage): boolean {
  return new URL(url ?? '', 'ws://localhost').searchParams.get('compress') === 'zlib-stream';
}

function refusalOf({ token, intents, shard }: Identify, world: World): number | undefined {
  if (token !== world.token) return GatewayCloseCodes.AuthenticationFailed;
  if (shard && !(shard[0] < shard[1])) return GatewayCloseCodes.InvalidShard;
  if (!Number.isInteger(intents)) return GatewayCloseCodes.InvalidIntents;
  const refused = intents & PRIVILEGED & ~world.privilegedIntents;
  return refused ? GatewayCloseCodes.DisallowedIntents : undefined;
}
