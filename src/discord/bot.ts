import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { answer } from '../answer/answer.ts';
import { toEarlier } from '../answer/followUp.ts';
import type { Library } from '../library/library.ts';
import { type Conversations, createConversations, type Place } from './conversations.ts';
import type { Desk } from './desk.ts';
import { type Cooldown, createCooldown } from './pace/cooldown.ts';
import { createLines, type Lines } from './pace/lines.ts';
import { createRecent } from './pace/recent.ts';
import { createTurns } from './pace/turns.ts';
import type { Metrics } from './watch/metrics.ts';

/** What the listeners share for the life of the process, across reconnects. */
export interface Bot {
  readonly log: Logger;
  readonly askChannels: ReadonlySet<string>;
  readonly cooldowns: Cooldowns;
  /** Whether a message or interaction came before; remembers it. */
  readonly seen: (id: string) => boolean;
  /** Whether a channel was told already that its messages can't be read; remembers it. */
  readonly toldUnreadable: (channelId: string) => boolean;
  /** The stories of this moment, for whoever asks there; without a place follow-ups lean on nothing. */
  readonly desk: (place?: Place) => Desk;
  /** Runs work when its turn has come. */
  readonly inTurn: <Result>(work: () => Result) => Promise<Result>;
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

export function createBot(
  askChannels: ReadonlySet<string>,
  library: Library,
  log: Logger,
  metrics: Metrics,
): Bot {
  const conversations = createConversations();
  return {
    log,
    askChannels,
    cooldowns: {
      members: createCooldown(MEMBER.burst, MEMBER.refill),
      presses: createCooldown(PRESSES.burst, PRESSES.refill),
      channels: createCooldown(CHANNEL.burst, CHANNEL.refill),
    },
    seen: createRecent(REMEMBERED),
    toldUnreadable: createRecent(REMEMBERED),
    desk: (place) => openDesk({ library, log, metrics, conversations }, place),
    inTurn: createTurns(),
    inLine: createLines(),
  };
}

interface Office {
  readonly library: Library;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly conversations: Conversations;
}

/** A desk holds one snapshot, so that a refresh in between never mixes two states of the stories. */
function openDesk({ library, log, metrics, conversations }: Office, place?: Place): Desk {
  const { corpus, version } = library.current();
  return {
    corpus,
    ask(question) {
      const earlier = place && conversations.recall(place);
      const given = answer({ ...question, ...(earlier && { earlier }) }, corpus);
      if (place) conversations.remember(place, toEarlier(given, corpus));
      metrics.observe(given);
      const { answered, quotes } = given;
      const ms = Math.round(given.ms * 10) / 10;
      log.info({ answered, quotes: quotes.length, ms, version }, 'Question');
      log.debug({ question: question.text }, 'Question asked');
      return given;
    },
  };
}
