import type { InteractionType } from 'discord.js';
import type { Channel, Message, User } from './world.ts';

/** Milliseconds Discord waits for the first response to an interaction. */
export const RESPONSE_DEADLINE = 3_000;

/** Milliseconds an interaction's token stays good. */
export const TOKEN_LIFETIME = 15 * 60_000;

/** What the bot's first response was. */
export interface Callback {
  readonly type: number;
  readonly data?: unknown;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  /** The message that carries the pressed button; absent for commands. */
  readonly source?: Message;
  /** Milliseconds of the epoch; a test makes an interaction older by setting it back. */
  createdAt: number;
  callback?: Callback;
  /** The message that `@original` names. */
  original?: Message;
  /**
   * A fault kept an answer of Discord's from the bot, so that it can't know whether its response
   * arrived; responding again is then no violation.
   */
  answerLost: boolean;
}
