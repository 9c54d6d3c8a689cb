import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Desk } from './desk.ts';
import type { Visit } from './keeping/visit.ts';
import { openDesk, type Premises } from './openDesk.ts';
import { type Cooldown, createCooldown } from './pace/cooldown.ts';
import { createLines, type Lines } from './pace/lines.ts';
import { createRecent } from './pace/recent.ts';
import { createTurns } from './pace/turns.ts';

/** What the listeners share for the life of the process, across reconnects. */
export interface Bot {
  readonly log: Logger;
  readonly askChannels: ReadonlySet<string>;
  readonly cooldowns: Cooldowns;
  /** Whether a message or interaction came before; remembers it. */
  readonly seen: (id: string) => boolean;
  /** Whether a channel was told already that its messages can't be read; remembers it. */
  readonly toldUnreadable: (channelId: string) => boolean;
  /** The stories of this moment and what may be done with them, for one visitor. */
  readonly desk: (visit: Visit) => Desk;
  /** Runs work when its turn has come. */
  readonly inTurn: <Result>(work: () => Result | Promise<Result>) => Promise<Result>;
  /** Sends to one channel at a time. */
  readonly inLine: Lines;
}

/** For each member what they ask and what they press; for each channel what is asked in it. */
export interface Cooldowns {
  readonly members: Cooldown;
  readonly presses: Cooldown;
  readonly channels: Cooldown;
}

/** A bot that has logged in, and whether Discord shows it every message. */
export interface Connection {
  readonly client: Client<true>;
  readonly readsAll: boolean;
}

/** A member may ask this many questions at once, then one every so many milliseconds. */
const MEMBER = { burst: 5, refill: 3000 };
/** Turning pages is quick work for both sides. */
const PRESSES = { burst: 20, refill: 1000 };
/** Discord itself lets a bot send some 5 messages in 5 s to one channel. */
const CHANNEL = { burst: 20, refill: 1000 };
/** Ids remembered: more than Discord replays after a short outage. */
const REMEMBERED = 10_000;

export function createBot(askChannels: ReadonlySet<string>, premises: Premises): Bot {
  return {
    log: premises.log,
    askChannels,
    cooldowns: {
      members: createCooldown(MEMBER.burst, MEMBER.refill),
      presses: createCooldown(PRESSES.burst, PRESSES.refill),
      channels: createCooldown(CHANNEL.burst, CHANNEL.refill),
    },
    seen: createRecent(REMEMBERED),
    toldUnreadable: createRecent(REMEMBERED),
    desk: (visit) => openDesk(premises, visit),
    inTurn: createTurns(),
    inLine: createLines(),
  };
}
