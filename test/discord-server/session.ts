import { GatewayOpcodes } from 'discord.js';
import type { Connection } from './connection.ts';
import { snowflake } from './snowflake.ts';

interface Dispatch {
  readonly op: typeof GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** What survives a broken connection: what the bot asked for and what it was sent. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  sequence: number;
  readonly sent: Dispatch[];
  connection: Connection | undefined;
}

/** How many events a session keeps for a resume. */
const KEPT = 5_000;

export function startSession(
  connection: Connection,
  intents: number,
  shard: Session['shard'],
): Session {
  return { id: snowflake(), intents, shard, sequence: 0, sent: [], connection };
}

/** Sends an event, or keeps it for the resume while there is no connection. */
export function push(session: Session, t: string, d: unknown): void {
  session.sequence++;
  const dispatch = { op: GatewayOpcodes.Dispatch, t, s: session.sequence, d: withNews(d) } as const;
  session.sent.push(dispatch);
  if (session.sent.length > KEPT) session.sent.shift();
  session.connection?.send(dispatch);
}

/** Discord adds fields without notice, so every event here has one that no client knows. */
function withNews(d: unknown): unknown {
  return { ...(d as object), added_by_discord_today: { since: null, list: [1] } };
}

/** Sends everything after `sequence` again; how many events that were. */
export function replay(session: Session, sequence: number): number {
  const missed = session.sent.filter(({ s }) => s > sequence);
  for (const dispatch of missed) session.connection?.send(dispatch);
  return missed.length;
}

/** https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
export function isOnShard([id, count]: Session['shard'], guildId: string | undefined): boolean {
  return guildId === undefined ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
}
