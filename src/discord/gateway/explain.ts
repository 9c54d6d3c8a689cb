import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
} from 'discord.js';

/** Why the bot is not, or no longer, connected. */
export type Trouble =
  /** It will not get better until somebody changes something; `why` says what. */
  | { readonly kind: 'hopeless'; readonly why: string }
  /** The Message Content intent is switched off for the bot. */
  | { readonly kind: 'intent-denied' }
  /** Network or Discord down: worth another try. */
  | { readonly kind: 'passing'; readonly error: unknown };

const TOKEN_REFUSED =
  'Discord refused DISCORD_TOKEN: copy the token again from https://discord.com/developers/applications → your application → Bot → Reset Token, and put it into .env';

const INTENT_DENIED: Trouble = { kind: 'intent-denied' };

const HOPELESS: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN_REFUSED],
  [GatewayCloseCodes.InvalidIntents, 'Discord calls the bot’s intents invalid: update Verbatim'],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer speaks this version of its API: update Verbatim',
  ],
  [
    GatewayCloseCodes.InvalidShard,
    'Discord refused the bot’s shards: correct SHARDS if it is set, and start it again',
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    'The bot is in too many servers for its shards: start it again, with a higher number in SHARDS or auto if it is set',
  ],
]);

/** What a close code of the gateway means, if the client does not reconnect by itself. */
export function troubleOfClose(code: number): Trouble | undefined {
  if (code === GatewayCloseCodes.DisallowedIntents) return INTENT_DENIED;
  const why = HOPELESS.get(code);
  return why ? { kind: 'hopeless', why } : undefined;
}

/** What it means that logging in failed with `error`. */
export function troubleOfLogin(error: unknown): Trouble {
  if (isTokenRefused(error)) return { kind: 'hopeless', why: TOKEN_REFUSED };
  if (error instanceof DiscordAPIError && error.status === 404) {
    return {
      kind: 'hopeless',
      why: 'DISCORD_API_URL does not lead to Discord’s API: correct it or leave it out',
    };
  }
  const code = error instanceof Error ? CLOSE_MESSAGES.get(error.message) : undefined;
  return (code && troubleOfClose(code)) || { kind: 'passing', error };
}

/** The client has an error of its own for it; to a request Discord answers with 401. */
function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/** @discordjs/ws 1.2 tells of a close during login by these messages alone. */
const CLOSE_MESSAGES: ReadonlyMap<string, GatewayCloseCodes> = new Map([
  ['Authentication failed', GatewayCloseCodes.AuthenticationFailed],
  ['Used disallowed intents', GatewayCloseCodes.DisallowedIntents],
  ['Used invalid intents', GatewayCloseCodes.InvalidIntents],
  ['Used an invalid API version', GatewayCloseCodes.InvalidAPIVersion],
  ['Invalid shard', GatewayCloseCodes.InvalidShard],
  ['Sharding is required', GatewayCloseCodes.ShardingRequired],
]);
