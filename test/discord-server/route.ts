import type { Upload } from './attachments.ts';
import type { Platform } from './platform.ts';

/** A request of the bot's. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly Upload[];
  /** A fault will keep the answer from the bot. */
  readonly answerLost: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path as in Discord's OpenAPI document: `/channels/{channel_id}`. */
  readonly template: string;
  /** The token in the path is the permission; no bot token is asked for. */
  readonly open?: true;
  /** @throws {ApiError} to refuse; {BrokenRule} where the bot did what no bot may do */
  readonly handle: (call: Call, platform: Platform) => HttpAnswer;
}

/** The bot broke a rule that Discord's schema can't state. Fails the test, and is refused too. */
export class BrokenRule extends Error {}

/** A parameter of the path. */
export function param({ params }: Call, name: string): string {
  return params[name] ?? '';
}
