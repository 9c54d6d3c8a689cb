import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { answer } from '../answer/answer.ts';
import type { Library } from '../library/library.ts';
import type { Desk } from './desk.ts';
import { type Cooldown, createCooldown } from './pace/cooldown.ts';
import { createRecent } from './pace/recent.ts';
import { createTurns } from './pace/turns.ts';
import type { Metrics } from './watch/metrics.ts';

/** What the listeners share for the life of the process, across reconnects. */
export interface Bot {
  readonly log: Logger;
  readonly askChannels: ReadonlySet<string>;
  /** One for each member, one for each channel. */
  readonly cooldowns: { readonly members: Cooldown; readonly channels: Cooldown };
  /** Whether a message or interaction came before; remembers it. */
  readonly seen: (id: string) => boolean;
  /** Whether a channel was told already that its messages can't be read; remembers it. */
  readonly toldUnreadable: (channelId: string) => boolean;
  /** The stories of this moment. */
  readonly desk: () => Desk;
  /** Runs work when its turn has come. */
  readonly inTurn: <Result>(work: () => Result) => Promise<Result>;
}

/** A bot that has logged in, and whether Discord shows it every message. */
export interface Connection {
  readonly client: Client<true>;
  readonly readsAll: boolean;
}

/** A member may ask this many questions at once, then one every so many milliseconds. */
const MEMBER = { burst: 5, refill: 3000 };
/** Discord itself lets a bot send some 5 messages in 5 s to one channel. */
const CHANNEL = { burst: 20, refill: 1000 };
/** Ids remembered: more than Discord replays after a short outage. */
const REMEMBERED = 10_000;

export function createBot(
  askChannels: ReadonlySet<string>,
  library: Library,
  log: Logger,
  metrics: Metrics,
): Bot {
  return {
    log,
    askChannels,
    cooldowns: {
      members: createCooldown(MEMBER.burst, MEMBER.refill),
      channels: createCooldown(CHANNEL.burst, CHANNEL.refill),
    },
    seen: createRecent(REMEMBERED),
    toldUnreadable: createRecent(REMEMBERED),
    desk: () => openDesk(library, log, metrics),
    inTurn: createTurns(),
  };
}

/** A desk holds one snapshot, so that a refresh in between never mixes two states of the stories. */
function openDesk(library: Library, log: Logger, metrics: Metrics): Desk {
  const { corpus, version } = library.current();
  return {
    corpus,
    ask(question) {
      const given = answer(question, corpus);
      metrics.observe(given);
      const { answered, quotes } = given;
      const ms = Math.round(given.ms * 10) / 10;
      log.info({ answered, quotes: quotes.length, ms, version }, 'Question');
      log.debug({ question: question.text }, 'Question asked');
      return given;
    },
  };
}
