import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** What a failed request to Discord means for whoever sent it. */
export type Failure =
  /** The interaction was answered already, or too late: nothing to mend. */
  | 'settled'
  /** The bot may not write here. */
  | 'forbidden'
  /** The message to reply to is gone, or may not be referred to. */
  | 'no-reference'
  /** The channel is gone, or the member takes no direct messages. */
  | 'unreachable'
  /** Discord or the network failed: the same request may succeed later. */
  | 'passing'
  | 'other';

const MEANINGS: ReadonlyMap<number | string, Failure> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, 'settled'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'settled'],
  [RESTJSONErrorCodes.MissingPermissions, 'forbidden'],
  [RESTJSONErrorCodes.MissingAccess, 'forbidden'],
  [RESTJSONErrorCodes.UnknownMessage, 'no-reference'],
  [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory, 'no-reference'],
  [RESTJSONErrorCodes.UnknownChannel, 'unreachable'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'unreachable'],
]);

export function meaningOf(error: unknown): Failure {
  if (error instanceof DiscordAPIError) {
    return MEANINGS.get(error.code) ?? (blamesReference(error) ? 'no-reference' : 'other');
  }
  if (error instanceof HTTPError) return 'passing';
  return isNetworkError(error) ? 'passing' : 'other';
}

/** Invalid form body, and the invalid field is the message to reply to. */
function blamesReference({ code, message }: DiscordAPIError): boolean {
  const invalid = code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
  return invalid && message.includes('message_reference');
}

/** Whether the request never got through: refused, cut, timed out, no such host. */
export function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  const network = /^(E[A-Z]+|UND_ERR_\w+)$/;
  return error.name === 'AbortError' || (typeof code === 'string' && network.test(code));
}

/** One line on what failed: no stack, no body, no address (those of interactions hold tokens). */
export function briefly(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError) {
    return { code: error.code, status: error.status, reason: error.message.split('\n', 1)[0] };
  }
  if (error instanceof HTTPError) return { status: error.status, reason: error.message };
  if (error instanceof Error) return { reason: error.message.split('\n', 1)[0], ...codeOf(error) };
  return { reason: typeof error };
}

function codeOf(error: Error): { code?: unknown } {
  return 'code' in error ? { code: error.code } : {};
}
