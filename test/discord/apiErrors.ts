import { DiscordAPIError, HTTPError } from 'discord.js';

const NO_BODY = { body: undefined, files: undefined };

/** What discord.js throws when Discord refuses a request; its address holds a secret. */
export function apiError(code: number, status: number, message = 'no'): DiscordAPIError {
  const url = 'https://discord.test/secret-token';
  return new DiscordAPIError({ code, message }, code, status, 'POST', url, NO_BODY);
}

/** What discord.js throws when Discord stays down. */
export const httpError = new HTTPError(502, 'Bad Gateway', 'POST', 'https://discord.test', NO_BODY);
